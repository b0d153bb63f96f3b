package org.safeconduct.operation.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.operation.node.Nodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of technical support on every screen, in Arabic and without a script. */
class OperationStoryTests extends BrowserStory {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Mishap mishap;

    @Autowired
    private Nodes nodes;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from running_node").update();
    }

    @Test
    void isReadAndActedOnEverywhere() {
        nodes.touch();
        database.sql("""
                insert into running_node values ('1f0c9a7e', '0.0.9', '2026-11-02 08:00:00', '1', 0, '2026-11-03 08:00:00', ?)
                """).param(LocalDateTime.now(clock)).update();
        database.sql("""
                insert into running_node values ('77aa01bc', '0.1.0', null, '1', 1, '2026-11-03 07:00:00', '2026-11-03 09:00:00')
                """).update();
        try (BrokenJob job = BrokenJob.of(engine, mishap, StepStory.open(app).caseId())) {
            signIn("olaf-winter");
            page.locator("details.menu").last().locator("summary").click();
            page.locator("a[href='/operations']").click();
            look("operations-wide");
            page.setViewportSize(PHONE, 844);
            look("operations-phone");

            speak("ar");
            assertThat(page.locator("main")).containsText("ضربة");
            look("operations-phone-ar");
            page.setViewportSize(WIDE, 900);
            look("operations-wide-ar");
            page.locator("form[action$='" + job.id() + "'] button").click();
            assertThat(page.locator("p[role=status]")).isVisible();
        }
    }

    @Test
    @Tag("personas")
    void needsNoScript() {
        try (BrokenJob job = BrokenJob.of(engine, mishap, StepStory.open(app).caseId())) {
            open(new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
            signIn("olaf-winter");
            page.navigate("/operations");
            press(page.locator("form[action$='" + job.id() + "'] button"));
            assertThat(page.locator("p[role=status]")).containsText("being tried again");
        }
    }

    private void press(Locator button) {
        button.click(new Locator.ClickOptions().setForce(true));
    }

    private void look(String name) {
        axe();
        fitsTheScreen();
        screenshot(name);
    }
}
