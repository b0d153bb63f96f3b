package org.safeconduct.casework.voluntaryreturn.sheet;

import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.document.Documents;
import org.safeconduct.document.PaperCheck;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;

/** A signed sheet that is added to a case by itself is one of this case and of somebody in it, or is refused. */
@Component
class LooseSheet implements PaperCheck {

    private final CaseFiles caseFiles;

    LooseSheet(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void check(CaseId caseId, Documents.Content paper) {
        SheetPhoto.code(paper.mediaType(), paper.bytes())
                .flatMap(SheetCode::read)
                .ifPresent(code -> check(caseId, code));
    }

    private void check(CaseId caseId, SheetCode code) {
        if (!code.printedFor(caseFiles.head(caseId))) {
            throw Refusal.invalid("file", "refusal.sheet.other-case");
        }
        if (caseFiles.members(caseId).stream().noneMatch(member -> code.signedBy(member.person()))) {
            throw Refusal.invalid("file", "refusal.sheet.other-member");
        }
    }
}
