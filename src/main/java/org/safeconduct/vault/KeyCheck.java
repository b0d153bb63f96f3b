package org.safeconduct.vault;

import java.util.List;
import org.safeconduct.kernel.CannotStart;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses the start when the key file is not the one this database was written with. */
@Component
class KeyCheck implements InitializingBean {

    private static final String COLUMN = "vault_instance.mark";

    private final JdbcClient jdbc;
    private final BlindIndex index;

    KeyCheck(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @Override
    public void afterPropertiesSet() {
        String mine = index.of(COLUMN, "this database");
        if (written().isEmpty()) {
            write(mine);
        }
        if (!written().contains(mine)) {
            throw new CannotStart(
                    VaultSettings.PROPERTY + " names the keys of another database: this one stays closed",
                    "Name the key file this database was written with, or the database that belongs to the key file.");
        }
    }

    private List<String> written() {
        return jdbc.sql("select mark from vault_instance").query(String.class).list();
    }

    private void write(String mine) {
        try {
            jdbc.sql("insert into vault_instance (id, mark) values (1, :mark)")
                    .param("mark", mine)
                    .update();
        } catch (DuplicateKeyException anotherNode) {
            // It starts on the same empty database; whose mark stands there is read again.
            return;
        }
    }
}
