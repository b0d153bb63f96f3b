package org.safeconduct.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.StaffRegister;
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
        TaskId decided = SomeStep.in(rows, head, new AgencyCode("DE-GA"), head.openedAt());
        String place = "/cases/" + head.id() + "/tasks/" + decided + "/agency";
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
}
