package org.safeconduct.casework.voluntaryreturn;

import java.util.Optional;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps each member's own outcome in step with what is on file, corrections included, in the same transaction. */
@Component
class MemberOutcomes {

    /** What is said of a member who was out and is not any more. */
    private static final String TRAVELS = "travels";

    private final CaseFiles caseFiles;

    MemberOutcomes(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @EventListener
    void on(CaseFact.EntryAdded added) {
        if (caseFiles.head(added.caseId()).procedure().equals(VoluntaryReturn.PROCEDURE)) {
            settleAll(added.caseId());
        }
    }

    private void settleAll(CaseId caseId) {
        for (Member member : caseFiles.members(caseId)) {
            Optional<MemberEnd> end = MemberPath.end(caseFiles.facts(caseId, member.person()));
            String word = end.isEmpty()
                    ? TRAVELS
                    : end.filter(MemberEnd::told).map(MemberEnd::word).orElse(null);
            boolean changed = member.travelling() == end.isPresent();
            if (changed) {
                caseFiles.settle(null, caseId, new CaseFiles.MemberOutcome(member.person(), word, end.isEmpty()));
            }
        }
    }
}
