package org.safeconduct.casework.amendment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.safeconduct.ByKeyboard;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer with parts, and one that raises a question, put right in a browser with and without script. */
class CorrectionStoryTests extends BrowserStory {

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles files;

    private Actor lena;
    private CaseId caseId;

    @BeforeEach
    void opensACase() throws IOException {
        lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        JsonNode family = new ObjectMapper().readTree("""
                [{"memberFullName": "Issa Bako", "memberRelation": "spouse", "memberBirthYear": 1988, "memberSex": "M"}]
                """);
        JsonNode day = new ObjectMapper().readTree("\"day\"");
        caseId = walk.open(lena, "voluntary-return", Map.of("familyMembers", family, "birthDateKnown", day));
    }

    @Test
    void withScriptTheQuestionThatFollowsIsAskedAtOnce() {
        signIn("lena-brandt");
        page.navigate(place("birthDateKnown"));
        assertThat(page.locator("[name=birthYear]")).hasCount(0);
        page.locator("[name=birthDateKnown][value=year]").check();
        page.locator("[name=birthYear]").fill("1991");
        page.locator("#why").fill("No papers");
        axe();
        screenshot("correction-follows-wide");
        page.locator("form.panel .btn-primary").first().click();
        page.navigate(place("birthYear"));
        assertThat(page.locator("[name=birthYear]")).hasValue("1991");
    }

    @Test
    void withoutScriptALineIsAddedAndNothingTypedIsLost() {
        open(new NewContextOptions()
                .setLocale("en-GB")
                .setJavaScriptEnabled(false)
                .setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        page.navigate(place("familyMembers"));
        page.locator("#why").fill("One child was forgotten");
        ByKeyboard.leave(page.locator("button[name=_add]"));
        Locator second = page.locator("[name='familyMembers[1].memberFullName']");
        second.fill("Awa Bako");
        ByKeyboard.leave(page.locator("form.panel .btn-primary").first());
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("#why")).hasValue("One child was forgotten");
        assertThat(second).hasValue("Awa Bako");
        ByKeyboard.tick(page.locator("[name='familyMembers[1].memberRelation'][value=child]"));
        page.locator("[name='familyMembers[1].memberSex']").selectOption("F");
        screenshot("correction-group-phone");
        ByKeyboard.leave(page.locator("form.panel .btn-primary").first());
        page.navigate(place("familyMembers"));
        assertThat(page.locator("[name='familyMembers[1].memberFullName']")).hasValue("Awa Bako");
    }

    @Test
    void inArabicOnAPhoneItFits() {
        open(new NewContextOptions().setLocale("ar").setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        speak("ar");
        page.navigate(place("familyMembers"));
        fitsTheScreen();
        axe();
        screenshot("correction-group-ar");
        page.navigate(place("birthDateKnown"));
        page.locator("form.panel .btn-primary").first().click();
        fitsTheScreen();
        axe();
        screenshot("correction-refused-ar");
    }

    private String place(String field) {
        return files.answers(lena, caseId).stream()
                .filter(answer -> answer.field().equals(field))
                .map(answer -> "/cases/" + caseId + "/entries/" + answer.entry() + "/" + field)
                .findFirst()
                .orElseThrow();
    }
}
