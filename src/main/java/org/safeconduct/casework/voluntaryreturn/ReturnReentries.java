package org.safeconduct.casework.voluntaryreturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Reentries;
import org.safeconduct.safeguard.Consents;
import org.springframework.stereotype.Component;

/**
 * Where a closed return may go on. Counselling is open to everybody but the dead; package and travel only where every
 * adult who would travel has signed and never took it back. What may have changed since is asked anew.
 */
@Component
class ReturnReentries implements Reentries {

    private static final String COUNSELLING = "counselling";
    private static final String PACKAGE = "package";
    private static final String TRAVEL = "travel";
    private static final Map<String, String> FLOWS = Map.of(
            BEGINNING, "Flow_WishReceivedToGiveFirstInformation",
            COUNSELLING, "Flow_WishesCounsellingToInformedDecision",
            PACKAGE, "Flow_AnybodyReturnsToReturnPackage",
            TRAVEL, "Flow_EligibleToTravelPreparation");
    private static final List<String> JOURNEY =
            List.of("travelDocument", "documentAnswer", "fitToTravel", "reconfirmation");

    /** Stands in the place of an answer that no longer counts. */
    static final String ANEW = "asked-anew";

    private final CaseFiles caseFiles;
    private final Consents consents;

    ReturnReentries(CaseFiles caseFiles, Consents consents) {
        this.caseFiles = caseFiles;
        this.consents = consents;
    }

    @Override
    public String procedure() {
        return VoluntaryReturn.PROCEDURE;
    }

    @Override
    public List<String> offered(CaseId caseId) {
        List<String> places = new ArrayList<>(List.of(BEGINNING, COUNSELLING));
        if (signed(caseId)) {
            places.add(PACKAGE);
            packageOutcome(caseId).ifPresent(known -> places.add(TRAVEL));
        }
        return places;
    }

    @Override
    public Reentry prepare(CaseId caseId, String place) {
        boolean journeyOnly = place.equals(PACKAGE) || place.equals(TRAVEL);
        Map<String, String> outcomes = place.equals(TRAVEL)
                ? packageOutcome(caseId)
                        .map(word -> Map.of("packageOutcome", word))
                        .orElse(Map.of())
                : Map.of();
        for (Member member : caseFiles.members(caseId)) {
            askAnew(caseId, member, journeyOnly);
        }
        return new Reentry(Objects.requireNonNull(FLOWS.get(place)), outcomes);
    }

    private void askAnew(CaseId caseId, Member member, boolean journeyOnly) {
        Map<String, JsonNode> facts = caseFiles.facts(caseId, member.person());
        Optional<MemberEnd> end = MemberPath.end(facts);
        boolean stays = end.filter(why -> why == MemberEnd.DIED || journeyOnly && !why.mayTryAgain())
                .isPresent();
        Map<String, JsonNode> anew = new LinkedHashMap<>();
        Stream<String> asked = Stream.concat(JOURNEY.stream(), journeyOnly ? Stream.of() : MemberPath.questions());
        asked.filter(facts::containsKey).forEach(field -> anew.put(field, JsonNodeFactory.instance.textNode(ANEW)));
        if (!stays && !anew.isEmpty()) {
            caseFiles.add(caseId, NewEntry.of("asked-anew", null, member.person(), Map.of(Compartment.TRAVEL, anew)));
        }
    }

    private boolean signed(CaseId caseId) {
        List<Map<String, JsonNode>> adults = caseFiles.members(caseId).stream()
                .filter(member -> member.adult() || member.principal())
                .map(member -> caseFiles.facts(caseId, member.person()))
                .filter(facts ->
                        MemberPath.end(facts).map(MemberEnd::mayTryAgain).orElse(true))
                .toList();
        return !adults.isEmpty()
                && adults.stream()
                        .allMatch(facts -> MemberPath.word(facts, "declaration").equals("signed"));
    }

    private Optional<String> packageOutcome(CaseId caseId) {
        Map<String, JsonNode> facts = caseFiles.facts(caseId, null);
        String decision = MemberPath.word(facts, "packageDecision");
        boolean approved = decision.equals("approved");
        if (approved && MemberPath.word(facts, "partnerAnswer").equals("accepted")) {
            return Optional.of("agreed");
        }
        boolean without = decision.equals("without-package")
                || MemberPath.word(facts, "remedy").equals("returns-without-package")
                || approved && consents.toPartner(caseId.toString()).equals("refused");
        return without ? Optional.of("none") : Optional.empty();
    }
}
