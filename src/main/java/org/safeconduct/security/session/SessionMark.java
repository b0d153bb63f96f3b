package org.safeconduct.security.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.safeconduct.vault.Vault;
import org.springframework.stereotype.Component;

/** Marks a session's id with our key: whoever reads the table of sessions, or a copy of it, can use none of them. */
@Component
class SessionMark {

    private static final String COLUMN = "SPRING_SESSION.SESSION_ID";
    private static final int ID = 36;

    private final Vault vault;

    SessionMark(Vault vault) {
        this.vault = vault;
    }

    String put(String id) {
        return id + mark(id);
    }

    /** The id, if the mark is ours. */
    Optional<String> take(String said) {
        if (said.length() <= ID) {
            return Optional.empty();
        }
        String id = said.substring(0, ID);
        return Optional.of(id).filter(known -> same(mark(known), said.substring(ID)));
    }

    private String mark(String id) {
        return vault.index(COLUMN, id);
    }

    private static boolean same(String ours, String said) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
