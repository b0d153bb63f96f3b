package org.safeconduct.casework.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.safeconduct.document.Documents;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Names of a case's documents, for file fields of forms. */
@Component
class CaseDocuments {

    private final Documents documents;

    CaseDocuments(Documents documents) {
        this.documents = documents;
    }

    Map<String, String> names(Actor actor, CaseId caseId) {
        Map<String, String> names = new LinkedHashMap<>();
        documents
                .list(actor, caseId)
                .forEach(document -> names.put(document.id().toString(), document.name()));
        return names;
    }
}
