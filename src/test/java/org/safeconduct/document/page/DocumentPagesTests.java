package org.safeconduct.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseStory;
import org.safeconduct.casefile.Staff;
import org.safeconduct.document.Document;
import org.safeconduct.document.Documents;
import org.safeconduct.document.check.Samples;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithApp
class DocumentPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    CaseFiles files;

    @Autowired
    Documents documents;

    final Actor counsellor = Staff.counsellor();
    CaseId caseId;

    @BeforeEach
    void opensACase() {
        caseId = CaseStory.openedBy(counsellor, files).id();
    }

    @Test
    void aDocumentIsAddedAndHandedOutUnderANameThatTellsNothing() {
        assertThat(upload("Amina's ticket.pdf", Samples.pdf("x"))).hasStatus(302);
        assertThat(page("/panels/documents")).hasStatusOk().bodyText().contains("Amina&#39;s ticket.pdf");

        MvcTestResult out = page("/documents/" + only().id());

        assertThat(out).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(out).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(out.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(out.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(out.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"document-[0-9a-f]{12}\\.pdf\"");
    }

    @Test
    void aBadFileIsRefusedAtTheFieldNamingWhatIsTaken() {
        assertThat(upload("paper.exe", new byte[] {'M', 'Z', 0, 0}))
                .hasStatus(422)
                .bodyText()
                .contains("PDF, JPG, PNG, HEIC, DOCX, ODT, TXT");
        assertThat(upload("paper.pdf", new byte[0])).hasStatus(422);
        assertThat(upload("paper.pdf", new byte[21 * 1024 * 1024]))
                .hasStatus(422)
                .bodyText()
                .contains("20 MB");
        assertThat(documents.list(counsellor, caseId)).isEmpty();
    }

    @Test
    void aFormWithoutItsFileIsRefusedAtTheFieldAndKeepsTheRest() {
        assertThat(post("/documents").param("compartment", "NOTE"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"file\"", "The file is empty.")
                .containsPattern("value=\"NOTE\"[^>]* selected");
        upload("paper.pdf", Samples.pdf("x"));
        assertThat(post("/documents/" + only().id() + "/versions"))
                .hasStatus(422)
                .bodyText()
                .contains("The file is empty.");
    }

    @Test
    void aDocumentIsReplacedMovedAndWithdrawnOnItsPage() {
        upload("paper.pdf", Samples.pdf("x"));
        String place = "/documents/" + only().id();
        assertThat(page(place + "/amendment")).hasStatusOk();
        assertThat(web.post()
                        .uri("/cases/" + caseId + place + "/versions")
                        .multipart()
                        .file(new MockMultipartFile("file", "better.pdf", null, Samples.pdf("y")))
                        .with(Staff.signedIn(counsellor))
                        .with(csrf()))
                .hasStatus(302);
        place = "/documents/" + only().id();
        assertThat(post(place + "/withdrawal").param("reason", "")).hasStatus(422);
        assertThat(post(place + "/withdrawal").param("reason", "wrong person")).hasStatus(302);
        place = "/documents/" + only().id();
        assertThat(post(place + "/move").param("to", "ASYLUM").param("reason", "a claim"))
                .hasStatus(302);

        assertThat(page(place)).hasStatus(404);
        assertThat(documents.list(counsellor, caseId)).isEmpty();
    }

    @Test
    void aProgramSendsAFileInParts() {
        byte[] content = Samples.pdf("in parts");
        MvcTestResult begun = api(HttpMethod.POST, "")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"paper.pdf\",\"compartment\":\"TRAVEL\",\"size\":" + content.length + "}")
                .exchange();
        assertThat(begun).hasStatus(201);
        String upload = text(begun).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(api(HttpMethod.PUT, "/" + upload + "/parts?offset=7")
                        .content(content)
                        .contentType(OCTETS))
                .hasStatus(409);
        assertThat(api(HttpMethod.PUT, "/" + upload + "/parts?offset=0")
                        .content("x")
                        .contentType(OCTETS))
                .hasStatus(422);
        assertThat(api(HttpMethod.PUT, "/" + upload + "/parts?offset=0")
                        .content(content)
                        .contentType(OCTETS))
                .hasStatusOk();
        assertThat(api(HttpMethod.POST, "/" + upload + "/completion")).hasStatus(201);

        assertThat(documents.content(counsellor, caseId, only().id()).bytes()).isEqualTo(content);
    }

    @Test
    void badAnnouncementsAreRefusedAtTheField() {
        for (String bad : new String[] {
            "{}",
            "{\"name\":\"a.pdf\",\"compartment\":\"NOWHERE\",\"size\":5}",
            "{\"name\":\"a.pdf\",\"compartment\":\"TRAVEL\",\"size\":-1}",
            "{\"name\":\"a.pdf\",\"compartment\":\"TRAVEL\",\"size\":99999999999}",
            "{\"name\":\"a.pdf\",\"compartment\":\"TRAVEL\",\"size\":5,\"kind\":\"<script>\"}",
            "not json"
        }) {
            assertThat(api(HttpMethod.POST, "")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(bad))
                    .as(bad)
                    .hasStatus4xxClientError();
        }
        assertThat(api(HttpMethod.PUT, "/" + UUID.randomUUID() + "/parts?offset=x")
                        .content("x")
                        .contentType(OCTETS))
                .hasStatus4xxClientError();
    }

    private static final MediaType OCTETS = MediaType.APPLICATION_OCTET_STREAM;

    private Document only() {
        return documents.list(counsellor, caseId).get(0);
    }

    private MvcTestResult upload(String name, byte[] content) {
        return web.post()
                .uri("/cases/" + caseId + "/documents")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .param("compartment", "TRAVEL")
                .with(Staff.signedIn(counsellor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String path) {
        return web.get()
                .uri("/cases/" + caseId + path)
                .with(Staff.signedIn(counsellor))
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return web.post()
                .uri("/cases/" + caseId + path)
                .with(Staff.signedIn(counsellor))
                .with(csrf());
    }

    private MockMvcTester.MockMvcRequestBuilder api(HttpMethod method, String path) {
        return web.method(method)
                .uri("/api/cases/" + caseId + "/uploads" + path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .with(Staff.signedIn(counsellor))
                .with(csrf());
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
