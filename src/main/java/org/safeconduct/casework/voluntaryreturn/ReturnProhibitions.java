package org.safeconduct.casework.voluntaryreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.outlook.Prohibitions;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.safeguard.Consents;
import org.springframework.stereotype.Component;

/** What may not be done in a voluntary return now, and why. */
@Component
class ReturnProhibitions implements Prohibitions {

    private final CaseFiles caseFiles;
    private final Consents consents;
    private final Procedures procedures;

    ReturnProhibitions(CaseFiles caseFiles, Consents consents, Procedures procedures) {
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.procedures = procedures;
    }

    @Override
    public List<Prohibition> of(Actor actor, CaseId caseId) {
        CaseHead head = caseFiles.head(actor, caseId);
        if (!head.procedure().equals(VoluntaryReturn.PROCEDURE) || !head.open()) {
            return List.of();
        }
        List<Prohibition> all = new ArrayList<>();
        all.add(no("casework.forbidden.relative-interprets"));
        all.add(no(
                anybodyApplies(caseId)
                        ? "casework.forbidden.contact-without-gate"
                        : "casework.forbidden.no-message-to-origin"));
        if (consents.toPartner(caseId.toString()).equals("refused")) {
            all.add(no("casework.forbidden.no-data-to-partner"));
        }
        if (open(caseId).contains("Wait_CoolingOffOver")) {
            all.add(no("casework.forbidden.ticket-before-cooling-off"));
        }
        all.add(no("casework.forbidden.pressure"));
        return all;
    }

    private boolean anybodyApplies(CaseId caseId) {
        return caseFiles.members(caseId).stream()
                .filter(Member::travelling)
                .map(member -> caseFiles.facts(caseId, member.person()))
                .anyMatch(facts -> MemberPath.word(facts, "travelDocument").equals("apply"));
    }

    private Set<String> open(CaseId caseId) {
        return procedures.standing(caseId).open().stream().map(Step::key).collect(Collectors.toSet());
    }

    private static Prohibition no(String messageKey) {
        return new Prohibition(messageKey, List.of());
    }
}
