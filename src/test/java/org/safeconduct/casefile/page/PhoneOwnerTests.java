package org.safeconduct.casefile.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whose phone rings is read in every colleague's own language, whoever wrote it down. */
@WithApp
class PhoneOwnerTests {

    private static final String OWN = "هاتف الشخص نفسه";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles files;

    @Test
    void theUsualAnswerIsAWordOnThePageAndACodeOnFile() throws Exception {
        CaseId caseId = walk.open(staff.find(new ActorId("tarek-haddad")).orElseThrow(), "voluntary-return", Map.of());
        String person = files.members(caseId).get(0).person().toString();
        String page = "/cases/" + caseId + "/people/" + person + "/safe-contact";

        assertThat(text(page)).contains(OWN).doesNotContain("value=\"own\"");

        var kept = mvc.post()
                .uri(page)
                .param("whosePhone", OWN)
                .param("phone", "+4915550100000")
                .param("channels", "CALL")
                .param("hours", "after six")
                .param("language", "wol")
                .with(csrf())
                .with(As.persona("tarek-haddad"))
                .exchange();
        assertThat(kept).hasStatus3xxRedirection();
        assertThat(text("/api" + page)).contains("\"whosePhone\":\"own\"").contains("after six");
    }

    private String text(String address) throws Exception {
        MvcTestResult shown = mvc.get()
                .uri(address)
                .header("Accept-Language", "ar")
                .with(As.persona("tarek-haddad"))
                .exchange();
        assertThat(shown).hasStatusOk();
        return shown.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
