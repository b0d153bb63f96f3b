package org.safeconduct.document.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.document.Document;
import org.safeconduct.document.Documents;
import org.safeconduct.document.check.FileCheck;
import org.safeconduct.document.check.FileType;
import org.safeconduct.document.page.DocumentPages.Place;
import org.safeconduct.document.page.DocumentPages.Typed;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about one document show. */
@Component
class DocumentScreen {

    private final CaseFiles files;
    private final Documents documents;

    DocumentScreen(CaseFiles files, Documents documents) {
        this.files = files;
        this.documents = documents;
    }

    ModelAndView adding(Actor actor, CaseId caseId, Typed typed, List<Refusal.FieldError> errors) {
        ModelAndView page = page("document/add", actor, caseId, typed);
        page.addObject("errors", errors);
        page.addObject("compartments", DocumentsPanel.places(files.ruling(actor, caseId)));
        return page;
    }

    ModelAndView amending(Actor actor, Place place, Typed typed, List<Refusal.FieldError> errors) {
        Document document = documents.list(actor, place.caseId()).stream()
                .filter(d -> d.id().equals(place.document()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Set<Compartment> others = DocumentsPanel.places(files.ruling(actor, place.caseId()));
        others.remove(document.compartment());
        ModelAndView page = page("document/amendment", actor, place.caseId(), typed);
        page.addObject("errors", errors);
        page.addObject("document", document);
        page.addObject("versions", documents.versions(actor, place.caseId(), document.series()));
        page.addObject("compartments", others);
        return page;
    }

    static Compartment compartment(String name) {
        return Arrays.stream(Compartment.values())
                .filter(compartment -> compartment.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("compartment", "refusal.field.missing"));
    }

    private ModelAndView page(String template, Actor actor, CaseId caseId, Typed typed) {
        ModelAndView page = new ModelAndView(template);
        page.addObject("head", files.head(actor, caseId));
        page.addObject("typed", typed);
        page.addObject("allowed", FileType.allowed());
        page.addObject("largest", FileCheck.LARGEST / 1024 / 1024);
        return page;
    }
}
