package org.safeconduct.document;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.springframework.stereotype.Service;

/** Documents of a case: received in parts or whole, checked for what they really are, sealed, handed out safely. */
@Service
public class Documents {

    /** Takes a whole file; refuses, at the field, a wrong type, an empty, oversized or booby-trapped file. */
    public DocumentId add(Actor actor, CaseId caseId, NewDocument document, byte[] content) {
        throw new UnsupportedOperationException();
    }

    /** Documents of the case the actor may know of, newest first; earlier versions and withdrawn ones are left out. */
    public List<Document> list(Actor actor, CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** Hides a document for a stated reason. */
    public void withdraw(Actor actor, CaseId caseId, DocumentId document, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * What is said about a file before its bytes come.
     *
     * @param name as the sender calls it; kept sealed, never used as a file name
     * @param kind what it is, a word of the form or {@code other}
     */
    public record NewDocument(String name, Compartment compartment, String kind) {}
}
