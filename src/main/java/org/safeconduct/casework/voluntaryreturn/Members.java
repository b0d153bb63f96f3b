package org.safeconduct.casework.voluntaryreturn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.ProcedureAction;
import org.springframework.stereotype.Component;

/** What models ask about the members of a family: who decides, who travels, whether anybody is left. */
@Component
@ProcedureAction("members")
public class Members {

    private final CaseFiles caseFiles;

    Members(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Who each decide alone: adults, and the principal even where the principal's age is in doubt. */
    public List<String> deciding(String caseId) {
        return ids(travellers(caseId).filter(Members::decides));
    }

    /** Everybody still expected to travel of whom no travel document has been seen yet. */
    public List<String> awaitingDocument(String caseId) {
        return ids(travellers(caseId).filter(member -> !MemberPath.holdsDocument(facts(caseId, member))));
    }

    /**
     * {@code held} when an adult may go on; {@code none} when nobody can, or when a child got no document: no child is
     * left behind by a step of ours.
     */
    public String documents(String caseId) {
        boolean childWithout = members(caseId).stream()
                .filter(member -> !decides(member))
                .anyMatch(member -> MemberPath.end(facts(caseId, member))
                        .filter(end -> end == MemberEnd.NO_DOCUMENT)
                        .isPresent());
        return anyAdultTravels(caseId) && !childWithout ? "held" : "none";
    }

    /** Everybody still expected to travel whom the doctor has not found fit yet. */
    public List<String> awaitingFitness(String caseId) {
        return ids(travellers(caseId).filter(member -> !fitness(caseId, member).startsWith("fit")));
    }

    /** Adults still expected to travel. */
    public List<String> travellingAdults(String caseId) {
        return deciding(caseId);
    }

    /** {@code return} while an adult still wishes to; else why nobody does. */
    public String whoReturns(String caseId) {
        if (anyAdultTravels(caseId)) {
            return "return";
        }
        MemberEnd end = gravestEnd(caseId);
        return switch (end) {
            case PROTECTION, NOT_VOLUNTARY -> end.word();
            default -> MemberEnd.WITHDRAWN.word();
        };
    }

    /** {@code departs} while an adult still does; else whether nobody came or everybody withdrew. */
    public String whoDeparts(String caseId) {
        if (anyAdultTravels(caseId)) {
            return "departs";
        }
        return gravestEnd(caseId) == MemberEnd.NO_SHOW ? MemberEnd.NO_SHOW.word() : MemberEnd.WITHDRAWN.word();
    }

    /** The doctor's results together: a family travels when all are fit, and is not parted because one is not. */
    public String fitness(String caseId) {
        List<String> results =
                travellers(caseId).map(member -> fitness(caseId, member)).toList();
        if (results.contains("unfit")) {
            return "unfit";
        }
        return results.contains("not-yet") ? "not-yet" : "fit";
    }

    private String fitness(String caseId, Member member) {
        return MemberPath.word(facts(caseId, member), "fitToTravel");
    }

    private Map<String, JsonNode> facts(String caseId, Member member) {
        return caseFiles.facts(CaseId.of(caseId), member.person());
    }

    boolean anyAdultTravels(String caseId) {
        return travellers(caseId).anyMatch(Members::decides);
    }

    private static boolean decides(Member member) {
        return member.adult() || member.principal();
    }

    private MemberEnd gravestEnd(String caseId) {
        return members(caseId).stream()
                .map(member -> MemberPath.end(facts(caseId, member)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(MemberEnd.WITHDRAWN);
    }

    private Stream<Member> travellers(String caseId) {
        return members(caseId).stream().filter(Member::travelling);
    }

    private Collection<Member> members(String caseId) {
        return caseFiles.members(CaseId.of(caseId));
    }

    private static List<String> ids(Stream<Member> members) {
        return members.map(Member::person).map(PersonId::toString).toList();
    }
}
