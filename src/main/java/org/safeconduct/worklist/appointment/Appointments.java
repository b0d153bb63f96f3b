package org.safeconduct.worklist.appointment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.casework.Acts;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.worklist.Deputies;
import org.springframework.stereotype.Service;

/** Front door to appointments: what comes, whether the interpreter is confirmed, which were not held and why. */
@Service
public class Appointments {

    private static final String REASONS = "no-show-reason";
    private static final Duration AHEAD = Duration.ofDays(14);

    private final AppointmentRows rows;
    private final CaseFiles caseFiles;
    private final Deputies deputies;
    private final Agencies agencies;
    private final CodeLists codeLists;
    private final Acts acts;
    private final Clock clock;

    Appointments(
            AppointmentRows rows,
            CaseFiles caseFiles,
            Deputies deputies,
            Agencies agencies,
            CodeLists codeLists,
            Acts acts,
            Clock clock) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.deputies = deputies;
        this.agencies = agencies;
        this.codeLists = codeLists;
        this.acts = acts;
        this.clock = clock;
    }

    /** An appointment with the reference of its case. */
    public record Listed(String reference, Appointment appointment) {}

    /** Mine and of whom I stand in for, from this morning to a fortnight ahead, in order of time; open cases only. */
    public List<Listed> upcoming(Actor actor) {
        ZoneId zone = agencies.agency(actor.agency()).zone();
        Instant morning =
                clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return rows.between(deputies.actingFor(actor.id()), morning, morning.plus(AHEAD)).stream()
                .map(appointment -> new Shown(caseFiles.head(appointment.caseId()), appointment))
                .filter(shown -> shown.head().open() && shown.head().practice() == actor.practice())
                .map(shown -> new Listed(shown.head().reference(), shown.appointment()))
                .toList();
    }

    /** Notes that the interpreter comes. Refuses appointments of others as absent, those not held as CONFLICT. */
    public void confirm(Actor actor, CaseId caseId, UUID id) {
        change(actor, caseId, id, appointment -> rows.confirm(id));
    }

    /** Notes that it was not held, for a reason of the code list; the timeline of the case says so too. */
    public void notHeld(Actor actor, CaseId caseId, UUID id, String reason) {
        if (reasons(Locale.ENGLISH).stream().noneMatch(known -> known.key().equals(reason))) {
            throw Refusal.invalid("reason", "refusal.worklist.appointment-reason");
        }
        change(actor, caseId, id, appointment -> {
            rows.notHeld(id, reason);
            caseFiles.add(actor, caseId, entry(appointment, reason));
        });
    }

    /** One appointment of the actor's agency; absent for anybody else. */
    public Listed one(Actor actor, CaseId caseId, UUID id) {
        String reference = caseFiles.head(actor, caseId).reference();
        return rows.find(id)
                .filter(found -> ours(actor, caseId, found))
                .map(found -> new Listed(reference, found))
                .orElseThrow(Refusal::notFound);
    }

    private static NewEntry entry(Appointment appointment, String reason) {
        LocalDate day =
                appointment.at().atZone(ZoneId.of(appointment.where().zone())).toLocalDate();
        Map<String, JsonNode> answers =
                Map.of("missedOn", TextNode.valueOf(day.toString()), "noShow", TextNode.valueOf(reason));
        return NewEntry.of("no-show", null, null, Map.of(Compartment.TRAVEL, answers));
    }

    private static boolean ours(Actor actor, CaseId caseId, Appointment found) {
        return found.caseId().equals(caseId) && found.agency().equals(actor.agency());
    }

    /** Reasons why an appointment was not held, in a language. */
    public List<CodeLists.Code> reasons(Locale language) {
        return codeLists.list(REASONS, language);
    }

    private record Shown(CaseHead head, Appointment appointment) {}

    private void change(Actor actor, CaseId caseId, UUID id, Consumer<Appointment> change) {
        acts.whole(() -> {
            caseFiles.head(actor, caseId);
            Appointment appointment =
                    rows.lock(id).filter(found -> ours(actor, caseId, found)).orElseThrow(Refusal::notFound);
            if (!appointment.held()) {
                throw Refusal.conflict("refusal.worklist.appointment-over");
            }
            change.accept(appointment);
            return id;
        });
    }
}
