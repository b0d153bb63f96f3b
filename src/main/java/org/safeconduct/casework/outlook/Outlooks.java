package org.safeconduct.casework.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.Holding;
import org.safeconduct.casework.Owners;
import org.safeconduct.casework.Wordings;
import org.safeconduct.deadline.Clocks;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.person.Persons;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.Standing;
import org.safeconduct.reference.Verified;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Says of a case who has the ball, which date matters, what comes next and what is forbidden, to one reader. */
@Service
public class Outlooks {

    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final Holding holding;
    private final Clocks clocks;
    private final Owners owners;
    private final Agencies agencies;
    private final StaffRegister staff;
    private final Persons persons;
    private final Wordings wordings;
    private final MessageSource messages;
    private final List<DatesAhead> dates;
    private final List<Prohibitions> prohibitions;

    Outlooks(
            CaseFiles caseFiles,
            Procedures procedures,
            Holding holding,
            Clocks clocks,
            Owners owners,
            Agencies agencies,
            StaffRegister staff,
            Persons persons,
            Wordings wordings,
            MessageSource messages,
            List<DatesAhead> dates,
            List<Prohibitions> prohibitions) {
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.holding = holding;
        this.clocks = clocks;
        this.owners = owners;
        this.agencies = agencies;
        this.staff = staff;
        this.persons = persons;
        this.wordings = wordings;
        this.messages = messages;
        this.dates = List.copyOf(dates);
        this.prohibitions = List.copyOf(prohibitions);
    }

    /** What this actor is told of a case; refuses a case they may not know of as NOT_FOUND. */
    public Outlook of(Actor actor, CaseId caseId) {
        CaseHead head = caseFiles.head(actor, caseId);
        Standing standing = procedures.standing(caseId);
        List<PersonId> visible =
                caseFiles.members(actor, caseId).stream().map(Member::person).toList();
        View view = new View(actor, head, holding.of(caseId), visible, LocaleContextHolder.getLocale());
        return new Outlook(
                standing.open().stream().map(step -> turn(view, step)).toList(),
                standing.next().stream()
                        .map(next -> next(head, standing, next))
                        .distinct()
                        .toList(),
                dates.stream().flatMap(d -> d.of(actor, caseId).stream()).toList(),
                prohibitions.stream().flatMap(p -> p.of(actor, caseId).stream()).toList());
    }

    private record View(
            Actor actor,
            CaseHead head,
            Map<org.safeconduct.kernel.TaskId, Holding.Ball> balls,
            List<PersonId> visible,
            Locale language) {}

    private Outlook.Turn turn(View view, Step step) {
        Holding.Ball ball = view.balls().get(step.id());
        Optional<Clocks.Running> clock = clocks.of(step.id());
        AgencyCode agency = ball == null ? null : ball.agency();
        ActorId holder = ball == null ? null : ball.holder();
        boolean ours = view.actor().agency().equals(agency);
        return new Outlook.Turn(
                step,
                wordings.step(step.deployment(), step.procedure(), step.key()),
                member(view, step.member()),
                agency == null ? "" : agencies.agency(agency).name(view.language()),
                desk(step.desk(), view.language()),
                ours && holder != null ? staff.find(holder).map(Actor::name).orElse("") : "",
                ball == null ? step.since() : ball.since(),
                clock.map(Clocks.Running::due).orElse(null),
                clock.map(running -> basis(running, view.language())).orElse(""),
                clock.map(running -> running.effect().name()).orElse(""),
                ours,
                ours && holder != null && holding.actsFor(view.actor(), holder));
    }

    /** In the reader's words where they exist; a working default says that it is one. */
    private String basis(Clocks.Running clock, Locale language) {
        boolean ours = clock.verified() == Verified.POLICY;
        String key = ours ? "deadline.verified.POLICY" : "deadline.basis." + clock.limit();
        String said = messages.getMessage(key, null, clock.basis(), language);
        return said == null ? clock.basis() : said;
    }

    private String member(View view, @Nullable PersonId member) {
        return member == null || !view.visible().contains(member)
                ? ""
                : persons.read(member).name().orElse("");
    }

    private String desk(@Nullable Desk desk, Locale language) {
        return desk == null ? "" : owners.desk(desk.value(), language);
    }

    private Outlook.Next next(CaseHead head, Standing standing, Standing.Next next) {
        Locale language = LocaleContextHolder.getLocale();
        String name =
                procedures.text(standing.deployment(), next.procedure() + "." + next.element(), next.name(), language);
        Desk desk = next.desk();
        return new Outlook.Next(name, desk == null ? "" : owners.name(desk.value(), head, language));
    }
}
