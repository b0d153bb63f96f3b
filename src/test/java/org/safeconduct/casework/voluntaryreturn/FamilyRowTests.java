package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In a list of work a step says which person of a family it concerns, by number and never by name. */
@WithApp
class FamilyRowTests {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void saysWhichPersonOfTheFamilyAStepConcerns() {
        ReturnCase story = new ReturnCase(app);
        CaseId caseId = story.open(ReturnCase.spouse(), ReturnCase.child());
        assertThat(numbers(rows(caseId))).isEmpty();

        story.walk(caseId, "Task_AssessFitness");
        assertThat(numbers(rows(caseId))).containsExactlyInAnyOrder("Person 1 of 3", "Person 2 of 3", "Person 3 of 3");
        assertThat(rows(caseId)).doesNotContain("Issoufou");

        story.complete(caseId, "Task_AssessFitness", story.person(caseId, 0));
        assertThat(numbers(rows(caseId))).contains("Person 2 of 3").doesNotContain("Person 1 of 3");
    }

    private static List<String> numbers(String rows) {
        return Pattern.compile("Person \\d of \\d")
                .matcher(rows)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private String rows(CaseId caseId) {
        return new String(
                mvc.get()
                        .uri("/worklist/find?reference="
                                + caseFiles.head(caseId).reference())
                        .with(As.persona("lena-brandt"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
