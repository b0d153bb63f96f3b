package org.safeconduct.casework.voluntaryreturn.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.document.Document;
import org.safeconduct.document.Documents;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** A photo of a signed sheet goes to the step and the member it was printed for, and to no other. */
@Tag("once")
@WithApp
class SheetMatchingTests {

    private static final String VERSION = "2026-11";
    private static final int ASKEW = 7;

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Documents documents;

    @Autowired
    private AdjustableClock clock;

    private Actor lena;
    private CaseId caseId;
    private Step step;
    private SheetCode right;

    @BeforeEach
    void waitsForTheSignature() {
        lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        caseId = walk.open(lena, "voluntary-return", Map.of());
        walk.walk(
                lena,
                caseId,
                new SampleWalk.Story(Map.of(), at -> at.key().equals("Task_SignDeclaration"), clock::forward));
        step = procedures.standing(caseId).open().get(0);
        right = code("declaration", VERSION);
    }

    @Test
    void readsTheCodeFromAPhotoTakenAskew() {
        sign(photo(right.printed()), "");

        assertThat(procedures.standing(caseId).open()).extracting(Step::key).doesNotContain("Task_SignDeclaration");
    }

    @Test
    void takesTheCodeAsItIsReadOut() {
        sign("", right.printed().toLowerCase(java.util.Locale.ROOT).replace("-", " "));

        assertThat(procedures.standing(caseId).open()).extracting(Step::key).doesNotContain("Task_SignDeclaration");
    }

    @Test
    void refusesASheetWithoutACode() {
        assertThat(refused("", "")).containsExactly("declarationSheetCode: refusal.sheet.no-code");
        assertThat(refused("", "ABC-1")).containsExactly("declarationSheetCode: refusal.sheet.code");
    }

    @Test
    void refusesThePhotoOfAnotherSheet() {
        assertThat(refused(photo(new SheetCode("DE7KQ29XYZ", "declaration", right.member(), VERSION).printed()), ""))
                .containsExactly("declarationSheet: refusal.sheet.other-case");
        assertThat(refused(photo(code("consent", VERSION).printed()), ""))
                .containsExactly("declarationSheet: refusal.sheet.other-paper.consent");
        assertThat(refused(photo(code("declaration", "2025-03").printed()), right.printed()))
                .containsExactly("declarationSheet: refusal.sheet.older");
    }

    @Test
    void refusesTheSheetOfAnotherMember() {
        SheetCode relative = new SheetCode(right.reference(), "declaration", "0123ABCD", VERSION);

        assertThat(refused("", relative.printed())).containsExactly("declarationSheetCode: refusal.sheet.other-member");
    }

    @Test
    void refusesAmongTheDocumentsOfACaseTheSheetOfAnotherCaseOrOfNobodyInIt() {
        assertThat(loose(new SheetCode("DE7KQ29XYZ", "declaration", right.member(), VERSION)))
                .containsExactly("file: refusal.sheet.other-case");
        assertThat(loose(new SheetCode(right.reference(), "consent", "0123ABCD", VERSION)))
                .containsExactly("file: refusal.sheet.other-member");
        assertThat(documents.list(lena, caseId)).extracting(Document::kind).doesNotContain("other");
    }

    @Test
    void takesAmongTheDocumentsOfACaseASheetOfItsOwn() {
        photo("other", right.printed());

        assertThat(documents.list(lena, caseId)).extracting(Document::kind).contains("other");
    }

    private List<String> loose(SheetCode code) {
        return catchThrowableOfType(Refusal.class, () -> photo("other", code.printed())).fields().stream()
                .map(field -> field.field() + ": " + field.messageKey())
                .toList();
    }

    private SheetCode code(String kind, String version) {
        CaseHead head = caseFiles.head(caseId);
        PersonId member = Objects.requireNonNull(step.member());
        return SheetCode.of(head, kind, member, version);
    }

    private List<String> refused(String photo, String typed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> sign(photo, typed));
        assertThat(procedures.standing(caseId).open()).extracting(Step::id).contains(step.id());
        return refusal.fields().stream()
                .map(field -> field.field() + ": " + field.messageKey())
                .toList();
    }

    private void sign(String photo, String typed) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Map<String, JsonNode> said = new HashMap<>();
        said.put("declarationSheetCode", typed.isEmpty() ? json.nullNode() : json.textNode(typed));
        if (!photo.isEmpty()) {
            said.put("declarationSheet", json.arrayNode().add(photo));
        }
        walk.complete(lena, step, said);
    }

    private String photo(String code) {
        return photo("declarationSheet", code);
    }

    private String photo(String kind, String code) {
        Documents.NewDocument wish = new Documents.NewDocument("sheet.jpg", Compartment.TRAVEL, kind);
        return documents
                .add(lena, caseId, wish, PhotoOfASheet.jpeg(code, ASKEW))
                .toString();
    }
}
