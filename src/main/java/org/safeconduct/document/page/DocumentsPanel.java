package org.safeconduct.document.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.document.Document;
import org.safeconduct.document.Documents;
import org.safeconduct.document.check.FileCheck;
import org.safeconduct.document.check.FileType;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Panel;
import org.springframework.stereotype.Component;

/** Documents the reader may know of, and a way to add one. */
@Component
class DocumentsPanel implements Panel {

    private final Documents documents;
    private final CaseFiles files;

    DocumentsPanel(Documents documents, CaseFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @Override
    public String key() {
        return "documents";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String fragment() {
        return "document/documents :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        Ruling ruling = files.ruling(actor, caseId);
        List<Document> all = documents.list(actor, caseId);
        Set<Compartment> places = files.head(actor, caseId).open() ? places(ruling) : Set.of();
        if (all.isEmpty() && places.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                "caseId",
                caseId.toString(),
                "documents",
                all,
                "compartments",
                places,
                "amends",
                !ruling.write().isEmpty(),
                "allowed",
                FileType.allowed(),
                "largest",
                FileCheck.LARGEST / 1024 / 1024);
    }

    /** Where this actor may put something, readable to them or not. */
    static Set<Compartment> places(Ruling ruling) {
        Set<Compartment> places = EnumSet.noneOf(Compartment.class);
        places.addAll(ruling.write());
        places.addAll(ruling.collect());
        places.remove(Compartment.REFERENCE);
        return places;
    }
}
