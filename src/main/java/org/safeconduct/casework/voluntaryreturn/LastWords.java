package org.safeconduct.casework.voluntaryreturn;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.WorkDone;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who says no in the course of the work, or gets no travel document, while others of the family go on is cared for as
 * whoever withdraws in between.
 */
@Component
class LastWords {

    private static final Set<String> FORMS = Set.of("reconfirmation", "return-declaration", "travel-document-answer");

    private final CaseFiles caseFiles;
    private final Members members;
    private final Procedures procedures;

    LastWords(CaseFiles caseFiles, Members members, Procedures procedures) {
        this.caseFiles = caseFiles;
        this.members = members;
        this.procedures = procedures;
    }

    @EventListener
    void on(WorkDone done) {
        CaseId caseId = done.task().head().id();
        @Nullable PersonId member = done.task().step().member();
        if (member != null && FORMS.contains(done.task().form().id())) {
            care(caseId, member);
        }
    }

    private void care(CaseId caseId, PersonId member) {
        boolean stays = MemberPath.end(caseFiles.facts(caseId, member))
                .filter(MemberEnd::stays)
                .isPresent();
        if (stays && members.anyAdultTravels(caseId.toString())) {
            Map<String, String> cause = Map.of("memberCause", EarlyEnds.Cause.STAYS);
            procedures.correlate(caseId, VoluntaryReturn.MEMBER_WITHDREW, member, cause);
        }
    }
}
