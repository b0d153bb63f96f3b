package org.safeconduct.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casework.Casework;
import org.safeconduct.document.Document;
import org.safeconduct.document.Documents;
import org.safeconduct.document.check.FileCheck;
import org.safeconduct.document.check.Samples;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files that come with the form of a step: the declaration, which asks for a photo of the signed sheet. */
@WithApp
class TaskUploadTests {

    private static final String FIELD = "declarationSheet";
    private static final String PART = FIELD + "._file";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Documents documents;

    @Autowired
    private Casework casework;

    @Autowired
    private Claims claims;

    @Autowired
    private AdjustableClock clock;

    private Actor lena;
    private CaseId caseId;
    private Step step;

    @BeforeEach
    void waitsForCounselling() {
        lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        caseId = walk.open(lena, "voluntary-return", Map.of());
        walk.walk(
                lena,
                caseId,
                new SampleWalk.Story(Map.of(), at -> at.key().equals("Task_SignDeclaration"), clock::forward));
        step = procedures.standing(caseId).open().get(0);
        if (casework.ball(caseId, step.id()).holder() == null) {
            claims.claim(lena, caseId, step.id());
        }
    }

    @Test
    void keepsAFileAsADocumentOfTheCaseThatTheAnswerNames() {
        MvcTestResult page = send(new MockMultipartFile(PART, "sheet.pdf", null, Samples.pdf("x")));

        Document kept = documents.list(lena, caseId).get(0);
        assertThat(kept.name()).isEqualTo("sheet.pdf");
        assertThat(kept.kind()).isEqualTo(FIELD);
        assertThat(page)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + kept.id() + "\"", "sheet.pdf", "Wants the rain");
    }

    @Test
    void refusesAWrongFileAtItsFieldAndLosesNothing() {
        for (MockMultipartFile file : List.of(
                new MockMultipartFile(PART, "sheet.exe", null, new byte[] {'M', 'Z', 0, 0}),
                new MockMultipartFile(PART, "sheet.pdf", null, new byte[0]),
                new MockMultipartFile(PART, "sheet.pdf", null, new byte[FileCheck.LARGEST + 1]))) {
            assertThat(send(file))
                    .hasStatus(422)
                    .bodyText()
                    .contains("href=\"#f-" + FIELD + "\"", "f-" + FIELD + "-error", "Wants the rain");
        }
        assertThat(documents.list(lena, caseId)).isEmpty();
    }

    @Test
    void keepsTheGoodFileWhereAnotherIsRefused() {
        MvcTestResult page = send(
                new MockMultipartFile(PART, "sheet.pdf", null, Samples.pdf("x")),
                new MockMultipartFile(PART, "sheet.exe", null, new byte[] {'M', 'Z', 0, 0}));

        String kept = documents.list(lena, caseId).get(0).id().toString();
        assertThat(page).hasStatus(422).bodyText().contains("f-" + FIELD + "-error", "value=\"" + kept + "\"");
    }

    @Test
    void keepsAFileWithTheDraft() {
        MvcTestResult kept = web.perform(web.post()
                .uri(address() + "/draft")
                .multipart()
                .file(new MockMultipartFile(PART, "sheet.pdf", null, Samples.pdf("x")))
                .param("declaration", "signed")
                .with(As.persona("lena-brandt"))
                .with(csrf()));

        assertThat(kept).hasStatus(302);
        assertThat(web.get().uri(address()).with(As.persona("lena-brandt")))
                .bodyText()
                .contains("value=\"" + documents.list(lena, caseId).get(0).id() + "\"");
    }

    @Test
    void refusesADocumentOfAnotherCaseAtTheField() {
        Map<String, JsonNode> foreign = proof(on(walk.open(lena, "voluntary-return", Map.of())));
        assertThatThrownBy(() -> walk.complete(lena, step, foreign))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::fields)
                .isEqualTo(List.of(Refusal.FieldError.of(FIELD, "refusal.form.document")));
    }

    private String on(CaseId file) {
        Documents.NewDocument wish = new Documents.NewDocument("x.pdf", Compartment.IDENTITY, "other");
        return documents.add(lena, file, wish, Samples.pdf("x")).toString();
    }

    private static Map<String, JsonNode> proof(String document) {
        return Map.of(FIELD, JsonNodeFactory.instance.arrayNode().add(document));
    }

    private MvcTestResult send(MockMultipartFile... files) {
        var request = web.post().uri(address()).multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        return web.perform(request.param("declaration", "signed")
                .param("declarationNote", "Wants the rain")
                .with(As.persona("lena-brandt"))
                .with(csrf()));
    }

    private String address() {
        return "/cases/" + caseId + "/tasks/" + step.id();
    }
}
