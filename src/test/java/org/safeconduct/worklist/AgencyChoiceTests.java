package org.safeconduct.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.CaseStory;
import org.safeconduct.casefile.Staff;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An agency is chosen once; whoever comes later reads which one it is, and finds the way back to the case. */
@WithApp
class AgencyChoiceTests {

    @Autowired
    CaseFiles files;

    @Autowired
    WorkRows rows;

    @Autowired
    MockMvcTester web;

    final Actor supervisor = Staff.supervisor();
    CaseStory story;
    TaskId task;

    @BeforeEach
    void leavesAStepUndecided() {
        story = CaseStory.openedBy(Staff.counsellor(), files);
        CaseHead head = files.head(story.id());
        task = SomeStep.in(rows, head, null, head.openedAt());
    }

    @Test
    void whatIsDecidedIsSaidAndNotDecidedAgain() {
        assertThat(choose("DE-GA")).hasStatus(302);

        String back = "href=\"/cases/" + story.id() + "\"";
        assertThat(web.get().uri(place()).with(Staff.signedIn(supervisor)))
                .hasStatus(409)
                .bodyText()
                .contains("Public Health Office", back)
                .doesNotContain("None or several");
        assertThat(choose("DE-PSZ")).hasStatus(409).bodyText().contains("Public Health Office", back);
        assertThat(rows.find(task).orElseThrow().agency()).isEqualTo(new AgencyCode("DE-GA"));
    }

    @Test
    void whereNothingMayBeOpenedNothingLeadsThere() {
        assertThat(web.get().uri(place()).with(Staff.signedIn(Staff.returnOfficer())))
                .hasStatus(404)
                .bodyText()
                .doesNotContain(story.id().toString());
    }

    private MvcTestResult choose(String agency) {
        return web.post()
                .uri(place())
                .param("agency", agency)
                .with(Staff.signedIn(supervisor))
                .with(csrf())
                .exchange();
    }

    private String place() {
        return "/cases/" + story.id() + "/tasks/" + task + "/agency";
    }
}
