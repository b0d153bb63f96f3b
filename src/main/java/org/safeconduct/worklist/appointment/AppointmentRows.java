package org.safeconduct.worklist.appointment;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of appointments; place and dialect are what somebody wrote, and therefore sealed. */
@Component
class AppointmentRows {

    private static final String COLUMNS = """
            appointment_id, case_id, agency, holder, begins_at, minutes, zone, place_sealed, language,
            interpreter_gender, interpreter_confirmed, reason
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    AppointmentRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Nothing happens where the case has an appointment at this moment already. */
    void insert(Appointment appointment, TaskId task) {
        Appointment.Interpreter interpreter = appointment.interpreter();
        jdbc.sql("""
                        insert into appointment (appointment_id, case_id, task_id, agency, holder, begins_at, minutes,
                            zone, place_sealed, language, dialect, interpreter_gender, interpreter_confirmed, state,
                            reason)
                        select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, 0, 'agreed', '' from dual
                        where not exists (select 1 from appointment where case_id = ? and begins_at = ?)
                        """)
                .params(
                        appointment.id().toString(),
                        appointment.caseId().toString(),
                        task.toString(),
                        appointment.agency().value(),
                        appointment.holder().value(),
                        utc(appointment.at()),
                        appointment.lasts().toMinutes(),
                        appointment.where().zone(),
                        sealed(appointment),
                        interpreter.language(),
                        interpreter.gender(),
                        appointment.caseId().toString(),
                        utc(appointment.at()))
                .update();
    }

    List<Appointment> between(Collection<ActorId> holders, Instant from, Instant until) {
        return jdbc.sql("select " + COLUMNS
                        + " from appointment where holder in (:holders) and begins_at >= :from and begins_at < :until"
                        + " order by begins_at, appointment_id")
                .param("holders", holders.stream().map(ActorId::value).toList())
                .param("from", utc(from))
                .param("until", utc(until))
                .query((row, n) -> appointment(row))
                .list();
    }

    Optional<Appointment> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from appointment where appointment_id = ?")
                .param(id.toString())
                .query((row, n) -> appointment(row))
                .optional();
    }

    /** The row, locked until the act is done. */
    Optional<Appointment> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from appointment where appointment_id = ? for update")
                .param(id.toString())
                .query((row, n) -> appointment(row))
                .optional();
    }

    void confirm(UUID id) {
        jdbc.sql("update appointment set interpreter_confirmed = 1 where appointment_id = ?")
                .param(id.toString())
                .update();
    }

    void notHeld(UUID id, String reason) {
        jdbc.sql("update appointment set state = 'no-show', reason = ? where appointment_id = ?")
                .params(reason, id.toString())
                .update();
    }

    private Appointment appointment(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("appointment_id"));
        CaseId caseId = CaseId.of(row.getString("case_id"));
        String[] written = open(id, caseId, row.getBytes("place_sealed")).split("\n", 2);
        return new Appointment(
                id,
                caseId,
                new AgencyCode(row.getString("agency")),
                new ActorId(row.getString("holder")),
                row.getObject("begins_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Duration.ofMinutes(row.getInt("minutes")),
                new Appointment.Where(written[0], row.getString("zone")),
                new Appointment.Interpreter(
                        row.getString("language"),
                        written[1],
                        row.getString("interpreter_gender"),
                        row.getInt("interpreter_confirmed") == 1),
                row.getString("reason"));
    }

    private byte[] sealed(Appointment appointment) {
        String written = line(appointment.where().place()) + "\n"
                + line(appointment.interpreter().dialect());
        return vault.seal(
                appointment.caseId().value(),
                Compartment.TRAVEL,
                column(appointment.id()),
                written.getBytes(StandardCharsets.UTF_8));
    }

    private String open(UUID id, CaseId caseId, byte[] sealed) {
        return new String(vault.open(caseId.value(), Compartment.TRAVEL, column(id), sealed), StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private static String column(UUID id) {
        return "appointment|place_sealed|" + id;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
