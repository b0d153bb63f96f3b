package org.safeconduct.worklist.appointment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes an appointment of every date that an answer sets with a person, in the same transaction. */
@Component
class Agreed {

    /** Questions that set a date; the place is asked beside the first one only. */
    private static final List<String> DATES = List.of("appointmentAt", "nextSessionAt");

    private static final List<String> STEPS = List.of("Task_GiveFirstInformation", "Task_CounselPerson");
    private static final Duration USUAL = Duration.ofHours(1);
    private static final Map<String, String> GENDERS = Map.of("woman", "female", "man", "male");

    private final AppointmentRows rows;
    private final CaseFiles caseFiles;
    private final Lists lists;
    private final Agencies agencies;
    private final Clock clock;

    Agreed(AppointmentRows rows, CaseFiles caseFiles, Lists lists, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.lists = lists;
        this.agencies = agencies;
        this.clock = clock;
    }

    @EventListener
    void on(CaseFact.EntryAdded added) {
        Optional.ofNullable(added.taskId())
                .flatMap(task -> lists.open(added.caseId(), task))
                .filter(item -> STEPS.contains(item.step()))
                .ifPresent(this::agree);
    }

    private void agree(WorkItem item) {
        for (Member member : caseFiles.members(item.caseId())) {
            Map<String, JsonNode> facts = facts(item.caseId(), member.person());
            DATES.forEach(date -> agree(item, facts, word(facts, date)));
        }
    }

    private void agree(WorkItem item, Map<String, JsonNode> facts, String moment) {
        AgencyCode agency = item.agency();
        ActorId holder = item.holder();
        if (moment.isEmpty() || agency == null || holder == null) {
            return;
        }
        ZoneId zone = agencies.agency(agency).zone();
        Optional<Instant> at = instant(moment, zone).filter(begin -> begin.isAfter(clock.instant()));
        if (at.isEmpty()) {
            return;
        }
        Appointment appointment = new Appointment(
                UUID.randomUUID(),
                item.caseId(),
                agency,
                holder,
                at.get(),
                USUAL,
                new Appointment.Where(word(facts, "appointmentPlace"), zone.getId()),
                interpreter(facts),
                "");
        rows.insert(appointment, item.taskId());
    }

    private static Appointment.Interpreter interpreter(Map<String, JsonNode> facts) {
        return new Appointment.Interpreter(
                word(facts, "language"),
                word(facts, "dialect"),
                GENDERS.getOrDefault(word(facts, "interpreterGender"), "any"),
                false);
    }

    private Map<String, JsonNode> facts(CaseId caseId, PersonId member) {
        return caseFiles.facts(caseId, member);
    }

    /** Moments are typed on the clock of the place; a form that stores an offset is read as well. */
    private static Optional<Instant> instant(String text, ZoneId zone) {
        try {
            String local = text.length() > 16 ? text.substring(0, 16) : text;
            return Optional.of(LocalDateTime.parse(local).atZone(zone).toInstant());
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static String word(Map<String, JsonNode> facts, String field) {
        JsonNode value = facts.get(field);
        return value == null || value.isNull() ? "" : value.asText();
    }
}
