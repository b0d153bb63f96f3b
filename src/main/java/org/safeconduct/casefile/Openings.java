package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Relation;
import org.safeconduct.access.Track;
import org.safeconduct.casefile.CaseFiles.Closure;
import org.safeconduct.casefile.Filing.Act;
import org.safeconduct.casefile.NewCase.NewMember;
import org.safeconduct.casefile.Participants.Participant;
import org.safeconduct.casefile.cover.CaseRows;
import org.safeconduct.casefile.cover.Reference;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseFact.CaseClosed;
import org.safeconduct.kernel.CaseFact.CaseOpened;
import org.safeconduct.kernel.CaseFact.CaseReopened;
import org.safeconduct.kernel.CaseFact.ClosedByHand;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Reentries;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.reference.Closures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens files, closes them with a code, opens closed ones again. */
@Component
class Openings {

    private static final int LONGEST_REASON = 1000;

    private final CaseRows cases;
    private final Members members;
    private final Participants participants;
    private final Filing filing;
    private final Closures closures;
    private final ObjectProvider<Reentries> reentries;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Openings(
            CaseRows cases,
            Members members,
            Participants participants,
            Filing filing,
            Closures closures,
            ObjectProvider<Reentries> reentries,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.cases = cases;
        this.members = members;
        this.participants = participants;
        this.filing = filing;
        this.closures = closures;
        this.reentries = reentries;
        this.clock = clock;
        this.facts = facts;
    }

    CaseId open(Actor actor, NewCase wish) {
        check(wish);
        Instant now = clock.instant();
        CaseHead head = cover(actor, wish, now);
        cases.insert(head);
        int place = 0;
        for (NewMember member : wish.members()) {
            members.insert(head.id(), member, member.principal() ? 0 : ++place);
        }
        participants.add(head.id(), new Participant(actor.agency(), actor.id(), Relation.ASSIGNED, null, now, null));
        filing.put(head, Act.of(actor, "opened", List.of()));
        facts.publishEvent(
                new CaseOpened(head.id(), head.reference(), head.procedure(), head.agency(), head.country(), now));
        return head.id();
    }

    void close(@Nullable Actor actor, CaseId caseId, Closure closure) {
        CaseHead head = filing.lockOpen(caseId);
        if (actor != null && closure.reason() != null) {
            filing.mayDecide(actor, head);
            known(head, closure.code());
        }
        filing.put(head, Act.of(actor, "closed", because(closure.reason())));
        Instant now = clock.instant();
        cases.state(caseId, closure.code(), now);
        facts.publishEvent(new CaseClosed(caseId, closure.code(), now));
        if (closure.reason() != null) {
            facts.publishEvent(new ClosedByHand(caseId));
        }
    }

    /** Places where a closed file may go on. */
    List<String> places(CaseHead head) {
        return reentries.stream()
                .filter(known -> known.procedure().equals(head.procedure()))
                .findFirst()
                .map(known -> known.offered(head.id()))
                .orElse(List.of(Reentries.BEGINNING));
    }

    void reopen(Actor actor, CaseId caseId, String reason, String place) {
        CaseHead head = filing.lock(caseId);
        filing.mayDecide(actor, head);
        if (head.open()) {
            throw Refusal.conflict("refusal.casefile.open");
        }
        String stated = stated(reason);
        if (!places(head).contains(place)) {
            throw Refusal.invalid("place", "refusal.casefile.place");
        }
        filing.put(head, Act.of(actor, "reopened", because(stated)));
        cases.state(caseId, null, null);
        facts.publishEvent(new CaseReopened(caseId, place, clock.instant()));
    }

    int succeed(AgencyCode ended, AgencyCode successor) {
        List<CaseId> kept = cases.of(ended);
        for (CaseId id : kept) {
            CaseHead head = filing.lock(id);
            cases.give(id, successor);
            filing.put(head, Act.of(null, "succeeded", List.of()));
        }
        return kept.size();
    }

    /** A reason an act is refused without. */
    static String stated(String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "refusal.casefile.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "refusal.casefile.too-long", LONGEST_REASON);
        }
        return reason.strip();
    }

    private void known(CaseHead head, String code) {
        boolean known = closures.of(head.procedure(), Locale.ENGLISH).stream()
                .anyMatch(closure -> closure.code().equals(code));
        if (!known) {
            throw Refusal.invalid("code", "refusal.casefile.closure-code");
        }
    }

    private static List<Part> because(@Nullable String reason) {
        return reason == null
                ? List.of()
                : List.of(new Part(
                        Compartment.NOTE, Map.of("_reason", TextNode.valueOf(stated(reason))), Set.of(), Map.of()));
    }

    private static void check(NewCase wish) {
        long principals = wish.members().stream().filter(NewMember::principal).count();
        if (principals != 1) {
            throw Refusal.invalid("members", "refusal.casefile.one-principal");
        }
        long different =
                wish.members().stream().map(NewMember::person).distinct().count();
        if (different != wish.members().size()) {
            throw Refusal.invalid("members", "refusal.casefile.member-twice");
        }
    }

    private CaseHead cover(Actor actor, NewCase wish, Instant now) {
        return new CaseHead(
                CaseId.random(),
                reference(wish.track()),
                wish.procedure(),
                wish.track(),
                actor.agency(),
                actor.country(),
                wish.country(),
                wish.region(),
                wish.practice() || actor.practice(),
                now,
                null,
                null,
                0);
    }

    private String reference(Track track) {
        Reference reference = Reference.random(track);
        while (cases.find(reference).isPresent()) {
            reference = Reference.random(track);
        }
        return reference.value();
    }
}
