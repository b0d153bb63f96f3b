package org.safeconduct.casework.voluntaryreturn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.safeconduct.AdjustableClock;
import org.safeconduct.BrowserStory;
import org.safeconduct.ByKeyboard;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.deadline.Clocks;
import org.safeconduct.document.check.Samples;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Tells a voluntary return as its officers live it: who does which step, and what is answered. */
abstract class ReturnStory extends BrowserStory {

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private Clocks clocks;

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles caseFiles;

    private Supplier<NewContextOptions> browsers = ReturnStory::desk;
    private String language = "en";
    private String seated = "";
    private String reference = "";
    private byte[] photo = Samples.picture("png");

    private static NewContextOptions desk() {
        return new NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(WIDE, 900)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Everybody in this story reads this language, in a browser like this. */
    protected void everybodyReads(String other, Supplier<NewContextOptions> browser) {
        language = other;
        browsers = browser;
    }

    /** Everything up to the day of departure, done by invented colleagues. */
    protected void isReadyToTravel() {
        isAt("Task_ReconfirmWish");
        clock.forward(Duration.ofDays(36));
    }

    /** A case that invented colleagues brought to this step. */
    protected void isAt(String step) {
        Actor counsellor = staff.find(new ActorId("lena-brandt")).orElseThrow();
        CaseId caseId = walk.open(counsellor, "voluntary-return", Map.of());
        Predicate<Step> there = at -> at.key().equals(step);
        walk.walk(counsellor, caseId, new SampleWalk.Story(Map.of(), there, clock::forward));
        reference = caseFiles.head(caseId).reference();
    }

    /** Signed on paper and photographed: what is sent from here on where a file is asked for. */
    protected void photographs(String sheet) {
        page.navigate(sheet);
        photo = page.locator("main").screenshot();
    }

    /** Prints the sheet of a step and has it signed. */
    protected void hasSigned(String persona, String step) {
        takes(persona, step);
        photographs(page.locator(".work-aside a.btn-primary").getAttribute("href"));
    }

    protected void withdraws(String persona) {
        sit(persona).withdraws(reference);
    }

    protected void opens(String persona, String... story) {
        reference = sit(persona).opens(told(story));
    }

    protected void does(String persona, String step, String... story) {
        sit(persona).does(reference, step, told(story));
    }

    protected void takes(String persona, String step) {
        sit(persona).takes(reference, step);
    }

    protected Officer sit(String persona) {
        if (!seated.equals(persona)) {
            open(browsers.get());
            signIn(persona);
            if (!String.valueOf(page.locator("html").getAttribute("lang")).equals(language)) {
                speak(language);
            }
            seated = persona;
        }
        Spoken spoken = Spoken.in(language);
        return new Officer(page, spoken, () -> new Filling(page, spoken, today(), this::sheet));
    }

    /** Lets days go by; waits that are over by then are over. */
    protected void pass(int days) {
        clock.forward(Duration.ofDays(days));
        clocks.expireDue();
        seated = "";
    }

    /** As the agency that keeps the file finds it among its cases. */
    protected void closedWith(String persona, String words) {
        sit(persona);
        page.navigate("/cases");
        page.locator("#reference").fill(reference);
        ByKeyboard.leave(page.locator("form[role=search] button"));
        assertThat(page.locator("main .page-lead .badge")).containsText(words);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private FilePayload sheet() {
        return new FilePayload("sheet.png", "image/png", photo);
    }

    private static Map<String, String> told(String... story) {
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < story.length; i += 2) {
            told.put(story[i], story[i + 1]);
        }
        return told;
    }
}
