package org.safeconduct.security.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.register.StaffMember.State;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the register as they lie in the database: name and mail sealed. */
@Repository
class StaffRows {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    StaffRows(JdbcClient jdbc, Vault vault, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** What is sealed of a person. */
    private record Sealed(String name, String mail) {}

    Optional<StaffMember> of(ActorId id) {
        return jdbc.sql("select * from staff where actor_id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Letter by letter, however the database compares. */
    Optional<StaffMember> of(Identity identity) {
        return jdbc.sql("select * from staff where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query((row, n) -> read(row))
                .optional()
                .filter(member -> identity.equals(member.identity()));
    }

    Optional<StaffMember> withMail(String mail) {
        return jdbc.sql("select * from staff where mail_index = ?")
                .param(index(mail))
                .query((row, n) -> read(row))
                .optional();
    }

    List<StaffMember> of(AgencyCode agency) {
        return jdbc.sql("select * from staff where agency = ?")
                .param(agency.value())
                .query((row, n) -> read(row))
                .list();
    }

    void add(StaffMember member) {
        Identity identity = member.identity();
        jdbc.sql("""
                        insert into staff (actor_id, issuer, subject, mail_index, sealed, agency, roles, desks,
                            language, state, version, changed_at)
                        values (:id, :issuer, :subject, :mail, :sealed, :agency, :roles, :desks,
                            :language, :state, 0, :now)
                        """)
                .param("id", member.id().value())
                .param("issuer", identity == null ? null : identity.issuer())
                .param("subject", identity == null ? null : identity.subject())
                .param("mail", member.mail().isEmpty() ? null : index(member.mail()))
                .param("sealed", seal(member))
                .param("agency", member.agency().value())
                .param("roles", line(member.roles(), Role::name))
                .param("desks", line(member.desks(), Desk::value))
                .param("language", member.language().toLanguageTag())
                .param("state", member.state().name())
                .param("now", now())
                .update();
    }

    /** Whether this was still somebody invited; then the line is theirs from now on. */
    boolean claim(StaffMember member, Identity identity) {
        return jdbc.sql("""
                        update staff set issuer = ?, subject = ?, state = 'ACTIVE', version = version + 1,
                            changed_at = ?
                        where actor_id = ? and state = 'INVITED'
                        """)
                        .params(
                                identity.issuer(),
                                identity.subject(),
                                now(),
                                member.id().value())
                        .update()
                == 1;
    }

    /** Whether nobody had changed the line since it was read. */
    boolean change(StaffMember member) {
        return jdbc.sql("""
                        update staff set roles = ?, desks = ?, state = ?, version = version + 1, changed_at = ?
                        where actor_id = ? and version = ?
                        """)
                        .params(
                                line(member.roles(), Role::name),
                                line(member.desks(), Desk::value),
                                member.state().name(),
                                now(),
                                member.id().value(),
                                member.version())
                        .update()
                == 1;
    }

    private StaffMember read(ResultSet row) throws SQLException {
        ActorId id = new ActorId(row.getString("actor_id"));
        Sealed sealed = open(id, row.getBytes("sealed"));
        return new StaffMember(
                id,
                identity(row.getString("issuer"), row.getString("subject")),
                sealed.name(),
                sealed.mail(),
                new AgencyCode(row.getString("agency")),
                words(row.getString("roles"), Role::valueOf),
                words(row.getString("desks"), Desk::new),
                Locale.forLanguageTag(row.getString("language")),
                State.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static @Nullable Identity identity(@Nullable String issuer, @Nullable String subject) {
        return issuer == null || subject == null ? null : new Identity(issuer, subject);
    }

    private byte[] seal(StaffMember member) {
        try {
            byte[] plain = json.writeValueAsBytes(new Sealed(member.name(), member.mail()));
            return vault.seal(owner(member.id()), Compartment.STAFF, place(member.id()), plain);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Sealed open(ActorId id, byte[] sealed) {
        try {
            return json.readValue(vault.open(owner(id), Compartment.STAFF, place(id), sealed), Sealed.class);
        } catch (IOException damaged) {
            throw new IllegalStateException("a line of the register cannot be read", damaged);
        }
    }

    private String index(String mail) {
        return vault.index("staff.mail", mail.strip().toLowerCase(Locale.ROOT));
    }

    /** One key a person. */
    private static UUID owner(ActorId id) {
        return UUID.nameUUIDFromBytes(("staff|" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String place(ActorId id) {
        return "staff|sealed|" + id;
    }

    private static <T> String line(Set<T> things, Function<T, String> word) {
        return things.stream().map(word).sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> words(String line, Function<String, T> thing) {
        return Arrays.stream(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(thing)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
