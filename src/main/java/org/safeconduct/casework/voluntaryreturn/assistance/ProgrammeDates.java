package org.safeconduct.casework.voluntaryreturn.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casework.outlook.DatesAhead;
import org.safeconduct.casework.voluntaryreturn.MemberPath;
import org.safeconduct.casework.voluntaryreturn.VoluntaryReturn;
import org.safeconduct.deadline.LastDays;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.safeguard.Consents;
import org.safeconduct.web.Show;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Until when the EU reintegration programme takes an application for the day on which the person wishes to leave; later
 * means a charter flight, a later journey, or help that is asked for after the return. Told while an application is
 * still to be sent: not without consent to data use, not where no package is given, not while the partner has it.
 */
@Component
class ProgrammeDates implements DatesAhead {

    private static final String PROGRAMME = "programme";
    private static final String DEPARTURE = "wishedDeparture";
    private static final Set<Compartment> READ = Set.of(Compartment.REINTEGRATION, Compartment.TRAVEL);

    private final CaseFiles caseFiles;
    private final Consents consents;
    private final Procedures procedures;
    private final LastDays lastDays;
    private final Words words;

    ProgrammeDates(CaseFiles caseFiles, Consents consents, Procedures procedures, LastDays lastDays, Words words) {
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.procedures = procedures;
        this.lastDays = lastDays;
        this.words = words;
    }

    /** Says days in sentences of the reader's language. */
    @Component
    record Words(MessageSource messages, Show show) {

        String say(String key, LocalDate... days) {
            Object[] shown = java.util.Arrays.stream(days).map(show::day).toArray();
            return messages.getMessage(key, shown, LocaleContextHolder.getLocale());
        }
    }

    @Override
    public List<LastDay> of(Actor actor, CaseId caseId) {
        return stillToApply(caseFiles.head(actor, caseId))
                ? departure(actor, caseId).flatMap(day -> told(caseId, day)).stream()
                        .toList()
                : List.of();
    }

    private boolean stillToApply(CaseHead head) {
        if (!head.open() || !head.procedure().equals(VoluntaryReturn.PROCEDURE)) {
            return false;
        }
        Map<String, JsonNode> facts = caseFiles.facts(head.id(), null);
        return MemberPath.word(facts, PROGRAMME).equals("eurp")
                && !MemberPath.word(facts, "partnerAnswer").equals("accepted")
                && Set.of("", "approved").contains(MemberPath.word(facts, "packageDecision"))
                && consents.toPartner(head.id().toString()).equals("given")
                && !withThePartner(head.id());
    }

    private boolean withThePartner(CaseId caseId) {
        return procedures.standing(caseId).open().stream()
                .anyMatch(step -> step.key().equals("Wait_PartnerAnswered"));
    }

    /** The earliest day anybody wishes to leave on, for whoever may read both it and the programme. */
    private Optional<LocalDate> departure(Actor actor, CaseId caseId) {
        List<Entry.Answer> read = caseFiles.answers(actor, caseId, READ);
        boolean programme = read.stream().anyMatch(answer -> answer.field().equals(PROGRAMME));
        return read.stream()
                .filter(answer -> programme && answer.field().equals(DEPARTURE))
                .map(answer -> answer.value().asText())
                .filter(text -> !text.isBlank())
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
    }

    private Optional<LastDay> told(CaseId caseId, LocalDate departure) {
        Optional<LastDays.LastDay> charter = lastDays.before(caseId, "avr-eurp-charter", departure);
        return lastDays.before(caseId, "avr-eurp", departure)
                .map(usual -> told(departure, usual, charter.orElse(usual)));
    }

    private LastDay told(LocalDate departure, LastDays.LastDay usual, LastDays.LastDay charter) {
        if (!usual.over()) {
            return new LastDay(
                    words.say("casework.ahead.eurp", departure, usual.day(), charter.day()), usual.day(), false);
        }
        String key = charter.over() ? "casework.ahead.eurp-over" : "casework.ahead.eurp-charter";
        return new LastDay(words.say(key, departure, usual.day(), charter.day()), charter.day(), charter.over());
    }
}
