package org.safeconduct.casefile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.safeconduct.access.Track;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewCase;
import org.safeconduct.casefile.NewCase.NewMember;
import org.safeconduct.document.Documents;
import org.safeconduct.document.check.Samples;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.person.BirthDate;
import org.safeconduct.person.Contacts;
import org.safeconduct.person.Identity;
import org.safeconduct.person.IdentityBlock;
import org.safeconduct.person.NewPerson;
import org.safeconduct.person.PersonName;
import org.safeconduct.person.Persons;
import org.safeconduct.person.SafeContact;
import org.springframework.beans.factory.annotation.Autowired;

class CasefileStoryTests extends BrowserStory {

    @Autowired
    CaseFiles files;

    @Autowired
    Documents documents;

    @Autowired
    Persons persons;

    @Autowired
    StaffRegister staff;

    Actor lena;
    CaseId caseId;

    @BeforeEach
    void opensACase() {
        lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        NewMember amina = new NewMember(person("Amina Issoufou", "أمينة إيسوفو"), "principal", true, true, 1990);
        NewMember issa = new NewMember(person("Issa Issoufou", null), "spouse", false, true, 1988);
        caseId = files.open(
                lena,
                new NewCase(
                        "voluntary-return",
                        Track.VOLUNTARY_RETURN,
                        new CountryCode("NER"),
                        "Berlin",
                        List.of(amina, issa),
                        false));
    }

    @Test
    void aNoteIsKeptCorrectedAndMovedAway() {
        signIn("lena-brandt");
        page.navigate("/cases/" + caseId + "/panels/notes");
        page.locator("#note-text").fill("She fears somebody at home.");
        page.locator("form[action$='/notes'] button").click();
        page.navigate("/cases/" + caseId + "/panels/notes");
        assertThat(page.locator(".timeline")).containsText("Lena Brandt");
        axe();
        screenshot("casefile-notes");

        page.locator(".timeline a").first().click();
        axe();
        screenshot("casefile-amendment");
        page.locator("select[name=to]").first().selectOption("ASYLUM");
        page.locator("#move-reason").fill("Speaks of fear");
        page.locator("form[action$='/move'] button").click();
        page.navigate("/cases/" + caseId + "/panels/timeline");
        assertThat(page.locator("main")).not().containsText("fears");
        axe();
        screenshot("casefile-timeline");
    }

    @Test
    void safeContactStandsBeforeTheNumber() {
        signIn("lena-brandt");
        page.navigate("/cases/" + caseId + "/panels/people");
        assertThat(page.locator("a[href^='tel:']").first()).isHidden();
        page.locator("details.safe summary").first().click();
        assertThat(page.locator("details.safe").first()).containsText("My aunt must not know");
        axe();
        screenshot("casefile-people");
        page.locator("a[href$='/safe-contact']").first().click();
        axe();
        screenshot("casefile-safe-contact");
        page.locator("[id='safeContact.hours']").fill("after six");
        page.locator("main form button").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*#panel-people"));
        page.navigate("/cases/" + caseId + "/panels/people");
        assertThat(page.locator("details.safe").first()).containsText("after six");
    }

    @Test
    void aLargeFileTravelsInParts() {
        byte[] scan = scan();
        signIn("lena-brandt");
        attach(scan);
        page.waitForResponse(
                "**/completion", () -> page.locator("form[data-upload] button").click());
        page.waitForLoadState();
        assertThat(page.locator("main table")).containsText("scan.pdf");
        axe();
        screenshot("casefile-documents");

        var kept = documents.list(lena, caseId).get(0);
        assertThat(documents.content(lena, caseId, kept.id()).bytes()).isEqualTo(scan);
    }

    @Test
    void withoutScriptsTheFileTravelsWhole() {
        open(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        attach(scan());
        page.locator("form[data-upload] button").click();
        page.navigate("/cases/" + caseId + "/panels/documents");
        assertThat(page.locator("main table")).containsText("scan.pdf");
        screenshot("casefile-documents-phone");
        fitsTheScreen();
    }

    @Test
    void aPersonIsFoundWithoutANameInTheAddress() {
        signIn("lena-brandt");
        page.navigate("/people");
        axe();
        page.locator("#line").fill("Issoufou Amina");
        page.locator("main form button").first().click();
        assertThat(page.locator("main")).containsText("Amina Issoufou");
        assertThat(page.url()).doesNotContain("Amina");
        axe();
        screenshot("casefile-search");
    }

    private void attach(byte[] scan) {
        page.navigate("/cases/" + caseId + "/panels/documents");
        page.locator("main details summary").click();
        page.locator("#file").setInputFiles(new FilePayload("scan.pdf", "application/pdf", scan));
        page.locator("#compartment").selectOption("TRAVEL");
    }

    private static byte[] scan() {
        byte[] scan = new byte[2_300_000];
        new Random(5).nextBytes(scan);
        byte[] frame = Samples.pdf("x");
        System.arraycopy(frame, 0, scan, 0, frame.length);
        System.arraycopy(frame, 0, scan, scan.length - frame.length, frame.length);
        return scan;
    }

    private PersonId person(String name, String nativeScript) {
        Identity identity = Identity.of(
                new PersonName(name, nativeScript, List.of()), BirthDate.year(1990), List.of(new CountryCode("NER")));
        IdentityBlock claimed = new IdentityBlock(
                IdentityBlock.Standing.CLAIMED, identity, "own-statement", LocalDate.of(2026, 1, 5), lena.id());
        SafeContact safe = new SafeContact(
                "Her own",
                "+22790123456",
                Set.of(SafeContact.Channel.CALL),
                "In the morning",
                "hau",
                null,
                false,
                "The school calls",
                "mango",
                "My aunt must not know");
        return persons.register(new NewPerson(claimed, Contacts.NONE, safe));
    }
}
