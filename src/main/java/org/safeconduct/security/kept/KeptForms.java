package org.safeconduct.security.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was typed into a form whose session had ended, or was too weak for it: sealed, at most five a person, half an
 * hour, for nobody else.
 */
@Service
public class KeptForms {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int FEW = 5;
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ObjectMapper json;
    private final KnownBrowser browser;
    private final Clock clock;

    KeptForms(JdbcClient jdbc, Vault vault, ObjectMapper json, KnownBrowser browser, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.browser = browser;
        this.clock = clock;
    }

    /** Keeps what a request carries, where the browser shows whose it is and it is not beyond all measure. */
    @Transactional
    public void keep(HttpServletRequest request) {
        LateForm.of(request).ifPresent(form -> browser.of(request).ifPresent(actor -> keep(actor, form)));
    }

    /** Keeps what somebody signed in has sent too weakly; what they send again takes the place of what was kept. */
    @Transactional
    public void keep(Actor actor, HttpServletRequest request) {
        SentAgain.of(request).ifPresent(earlier -> drop(actor, earlier));
        LateForm.of(request).ifPresent(form -> keep(actor.id(), form));
    }

    /** What is kept for somebody, newest first. */
    @Transactional
    public List<KeptForm> of(Actor actor) {
        dropOld();
        return jdbc.sql("select * from kept_form where actor_id = ? order by kept_at desc limit " + FEW)
                .param(actor.id().value())
                .query((row, n) -> read(actor.id(), row))
                .list();
    }

    /** Drops one of one's own; another's is not there. */
    @Transactional
    public void drop(Actor actor, UUID form) {
        jdbc.sql("delete from kept_form where form_id = ? and actor_id = ?")
                .params(form.toString(), actor.id().value())
                .update();
    }

    private void keep(ActorId actor, LateForm form) {
        dropOld();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into kept_form (form_id, actor_id, address, files, sealed, kept_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.toString(),
                        actor.value(),
                        form.address(),
                        form.files() ? 1 : 0,
                        vault.seal(owner(actor), Compartment.NOTE, place(id), bytes(form.typed())),
                        utc(clock.instant()))
                .update();
        jdbc
                .sql("select form_id from kept_form where actor_id = ? order by kept_at desc")
                .param(actor.value())
                .query(String.class)
                .list()
                .stream()
                .skip(FEW)
                .forEach(old -> jdbc.sql("delete from kept_form where form_id = ?")
                        .param(old)
                        .update());
    }

    private void dropOld() {
        jdbc.sql("delete from kept_form where kept_at < ?")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    private KeptForm read(ActorId actor, ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("form_id"));
        byte[] plain = vault.open(owner(actor), Compartment.NOTE, place(id), row.getBytes("sealed"));
        try {
            return new KeptForm(
                    id,
                    row.getString("address"),
                    row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    row.getInt("files") == 1,
                    json.readValue(plain, TYPED));
        } catch (IOException damaged) {
            throw new IllegalStateException("kept form cannot be read", damaged);
        }
    }

    private byte[] bytes(Map<String, List<String>> typed) {
        try {
            return json.writeValueAsBytes(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One key a person. */
    private static UUID owner(ActorId actor) {
        return UUID.nameUUIDFromBytes(("kept_form|" + actor).getBytes(StandardCharsets.UTF_8));
    }

    private static String place(UUID id) {
        return "kept_form|sealed|" + id;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
