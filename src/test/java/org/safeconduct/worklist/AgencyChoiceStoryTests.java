package org.safeconduct.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes too late to choose an agency reads which one it is and goes back to the case. */
class AgencyChoiceStoryTests extends BrowserStory {

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles files;

    @Autowired
    private WorkRows rows;

    @Test
    void leadsBackToTheCaseOnAPhoneAndInArabic() {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        CaseHead head = files.head(walk.open(lena, "voluntary-return", Map.of()));
        String place = "/cases/" + head.id() + "/tasks/" + decided(head) + "/agency";
        signIn("lena-brandt");
        page.navigate(place);
        assertThat(page.locator(".lead")).containsText("Public Health Office");
        axe();
        screenshot("agency-decided-wide");

        open(new NewContextOptions().setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        speak("ar");
        page.navigate(place);
        fitsTheScreen();
        axe();
        screenshot("agency-decided-phone-ar");
        page.locator("main .btn-primary").click();
        page.waitForURL(url -> url.endsWith("/cases/" + head.id()));
    }

    private TaskId decided(CaseHead head) {
        TaskId task = TaskId.random();
        rows.insert(new WorkItem(
                task,
                head.id(),
                head.reference(),
                head.procedure(),
                head.procedure(),
                "deployment",
                "Task_Some",
                Step.Kind.TASK,
                new Desk("doctor"),
                head.agency(),
                new AgencyCode("DE-GA"),
                null,
                null,
                Instant.parse("2026-11-22T10:00:00Z"),
                null,
                head.country(),
                null,
                0,
                false));
        return task;
    }
}
