package org.safeconduct.casework.voluntaryreturn.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.outlook.DatesAhead;
import org.safeconduct.casework.voluntaryreturn.MemberPath;
import org.safeconduct.casework.voluntaryreturn.VoluntaryReturn;
import org.safeconduct.deadline.LastDays;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.web.Show;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Until when the EU reintegration programme takes an application for the day on which the person wishes to leave; later
 * means a later journey or help that is asked for after the return. Told until the application has gone to the partner.
 */
@Component
class ProgrammeDates implements DatesAhead {

    private static final String PROGRAMME = "eurp";
    private static final String APPLIED = "announcement";
    private static final String DEPARTURE = "wishedDeparture";

    private final CaseFiles caseFiles;
    private final LastDays lastDays;
    private final Clock clock;
    private final MessageSource messages;
    private final Show show;

    ProgrammeDates(CaseFiles caseFiles, LastDays lastDays, Clock clock, MessageSource messages, Show show) {
        this.caseFiles = caseFiles;
        this.lastDays = lastDays;
        this.clock = clock;
        this.messages = messages;
        this.show = show;
    }

    @Override
    public List<LastDay> of(Actor actor, CaseId caseId) {
        return applies(caseFiles.head(actor, caseId)) ? told(actor, caseId) : List.of();
    }

    private boolean applies(CaseHead head) {
        if (!head.open() || !head.procedure().equals(VoluntaryReturn.PROCEDURE)) {
            return false;
        }
        return caseFiles.members(head.id()).stream()
                .filter(Member::travelling)
                .map(member -> caseFiles.facts(head.id(), member.person()))
                .anyMatch(ProgrammeDates::stillToApply);
    }

    private static boolean stillToApply(Map<String, JsonNode> facts) {
        return MemberPath.word(facts, "programme").equals(PROGRAMME)
                && MemberPath.word(facts, APPLIED).isEmpty();
    }

    private List<LastDay> told(Actor actor, CaseId caseId) {
        LocalDate today = LocalDate.now(clock);
        return departure(actor, caseId).stream()
                .flatMap(departure -> lastDays.before(caseId, "avr-eurp", departure, today).stream()
                        .map(day -> told(caseId, departure, day, today)))
                .toList();
    }

    private LastDay told(CaseId caseId, LocalDate departure, LocalDate day, LocalDate today) {
        LocalDate charter =
                lastDays.before(caseId, "avr-eurp-charter", departure, today).orElse(day);
        boolean over = day.isBefore(today);
        String key = over ? "casework.ahead.eurp-over" : "casework.ahead.eurp";
        Object[] days = {show.day(departure), show.day(day), show.day(charter)};
        return new LastDay(messages.getMessage(key, days, LocaleContextHolder.getLocale()), day, over);
    }

    /** The earliest day anybody who may be read wishes to leave on. */
    private Optional<LocalDate> departure(Actor actor, CaseId caseId) {
        return caseFiles.answers(actor, caseId).stream()
                .filter(answer -> answer.field().equals(DEPARTURE))
                .map(Entry.Answer::value)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
    }
}
