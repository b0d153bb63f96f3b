package org.safeconduct.document.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.document.Documents;
import org.safeconduct.document.Documents.Move;
import org.safeconduct.document.Documents.NewDocument;
import org.safeconduct.document.Documents.Upload;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Adds, hands out, replaces, moves and withdraws documents of a case. */
@Controller
@RequestMapping("/cases/{caseId}/documents")
class DocumentPages {

    private final Documents documents;
    private final DocumentScreen screen;

    DocumentPages(Documents documents, DocumentScreen screen) {
        this.documents = documents;
        this.screen = screen;
    }

    /** What was typed beside a file. */
    record Typed(String compartment, String to, String reason) {

        Typed {
            compartment = compartment == null ? "" : compartment;
            to = to == null ? "" : to;
            reason = reason == null ? "" : reason;
        }
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Typed typed)
            throws IOException {
        CaseId id = CaseId.of(caseId);
        byte[] content = content(file);
        try {
            NewDocument wish = new NewDocument(name(file), DocumentScreen.compartment(typed.compartment()), "other");
            documents.add(actor, id, wish, content);
            return back(id);
        } catch (Refusal refusal) {
            return again(screen.adding(actor, id, typed, refusal.toCorrect()));
        }
    }

    @GetMapping("/{documentId}")
    ResponseEntity<byte[]> download(
            Actor actor, @PathVariable String caseId, @PathVariable String documentId, HttpServletResponse response) {
        return Download.of(documents.content(actor, CaseId.of(caseId), DocumentId.of(documentId)), response);
    }

    @GetMapping("/{documentId}/amendment")
    ModelAndView amend(Actor actor, @PathVariable String caseId, @PathVariable String documentId) {
        return screen.amending(actor, place(caseId, documentId), new Typed("", "", ""), List.of());
    }

    @PostMapping("/{documentId}/versions")
    ModelAndView replace(
            Actor actor,
            @PathVariable String caseId,
            @PathVariable String documentId,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Upload better = new Upload(name(file), content(file));
        Place place = place(caseId, documentId);
        return act(
                actor,
                place,
                new Typed("", "", ""),
                () -> documents.replace(actor, place.caseId(), place.document(), better));
    }

    @PostMapping("/{documentId}/move")
    ModelAndView move(Actor actor, @PathVariable String caseId, @PathVariable String documentId, Typed typed) {
        Place place = place(caseId, documentId);
        return act(
                actor,
                place,
                typed,
                () -> documents.move(
                        actor,
                        place.caseId(),
                        place.document(),
                        new Move(DocumentScreen.compartment(typed.to()), typed.reason())));
    }

    @PostMapping("/{documentId}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable String caseId, @PathVariable String documentId, Typed typed) {
        Place place = place(caseId, documentId);
        return act(
                actor, place, typed, () -> documents.withdraw(actor, place.caseId(), place.document(), typed.reason()));
    }

    /** Which document of which case. */
    record Place(CaseId caseId, DocumentId document) {}

    private ModelAndView act(Actor actor, Place place, Typed typed, Runnable act) {
        try {
            act.run();
            return back(place.caseId());
        } catch (Refusal refusal) {
            return again(screen.amending(actor, place, typed, refusal.toCorrect()));
        }
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static Place place(String caseId, String documentId) {
        return new Place(CaseId.of(caseId), DocumentId.of(documentId));
    }

    private static ModelAndView back(CaseId id) {
        return new ModelAndView("redirect:/cases/" + id + "#panel-documents");
    }

    static String name(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** A form without its file is one with an empty file: refused at the field. */
    private static byte[] content(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
