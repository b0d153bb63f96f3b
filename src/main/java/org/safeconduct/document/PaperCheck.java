package org.safeconduct.document;

import org.safeconduct.kernel.CaseId;

/** What a feature knows of its own papers and looks for in a file that no step asked for, before it goes on file. */
public interface PaperCheck {

    /** Refuses, at the field {@code file}, a paper that belongs elsewhere. */
    void check(CaseId caseId, Documents.Content paper);
}
