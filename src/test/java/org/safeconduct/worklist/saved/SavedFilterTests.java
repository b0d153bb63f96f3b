package org.safeconduct.worklist.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A filter kept under a name shows above the list; a supervisor shares it, and nobody else's is touched. */
@WithApp
class SavedFilterTests {

    private static final String OVERDUE = "view=agency&due=overdue&country=GMB";

    private static final String IN_USE = "class=\"chip\"[^>]*aria-current=\"true\"[^>]*><bdi>Late to Banjul";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsKept() {
        jdbc.sql("delete from saved_filter").update();
    }

    @Test
    void showsAboveTheListAndMarksTheOneInUse() {
        assertThat(keep("lena-brandt", OVERDUE + "&name=Late+to+Banjul&after=WzEsMl0&reference=VR-1"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/worklist?view=agency&due=overdue&country=GMB");
        worklist("lena-brandt", OVERDUE).containsPattern(IN_USE);
        worklist("lena-brandt", "view=agency").contains("Late to Banjul").doesNotContainPattern(IN_USE);
        worklist("tarek-haddad", OVERDUE).doesNotContain("Late to Banjul");
    }

    @Test
    void isSharedByASupervisorWithHerAgencyOnly() {
        assertThat(keep("greta-sommer", OVERDUE + "&name=For+all&shared=yes")).hasStatus(302);
        worklist("lena-brandt", OVERDUE).contains("For all");
        worklist("jonas-keller", OVERDUE).doesNotContain("For all");
        assertThat(keep("lena-brandt", OVERDUE + "&name=Mine+for+all&shared=yes"))
                .hasStatus(422)
                .bodyText()
                .contains("Only a supervisor shares filters", "value=\"Mine for all\"");
    }

    @Test
    void refusesANameThatIsMissingLongOrTaken() {
        assertThat(keep("lena-brandt", OVERDUE + "&name=+")).hasStatus(422);
        assertThat(keep("lena-brandt", OVERDUE + "&name=" + "x".repeat(61))).hasStatus(422);
        assertThat(keep("lena-brandt", OVERDUE + "&name=Late")).hasStatus(302);
        assertThat(keep("lena-brandt", OVERDUE + "&name=late"))
                .hasStatus(422)
                .bodyText()
                .contains("already");
        assertThat(keep("lena-brandt", "view=nonsense&name=Other")).hasStatus(422);
    }

    @Test
    void isRemovedByItsOwnerAndASupervisorWhereShared() {
        keep("lena-brandt", OVERDUE + "&name=Late");
        keep("greta-sommer", OVERDUE + "&name=For+all&shared=yes");
        String hers = id("Late");
        String shared = id("For all");
        assertThat(end("tarek-haddad", hers)).hasStatus(404);
        assertThat(end("greta-sommer", hers)).as("not shared").hasStatus(404);
        assertThat(end("lena-brandt", shared)).hasStatus(404);
        assertThat(end("birgit-lorenz", shared))
                .as("another agency's supervisor")
                .hasStatus(404);
        assertThat(end("lena-brandt", hers)).hasStatus(302);
        assertThat(end("greta-sommer", shared)).hasStatus(302);
    }

    private String id(String name) {
        return jdbc.sql("select filter_id from saved_filter where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private MvcTestResult end(String persona, String id) {
        return mvc.post()
                .uri("/worklist/filters/" + id + "/end")
                .with(csrf())
                .with(As.persona(persona))
                .exchange();
    }

    private MvcTestResult keep(String persona, String said) {
        return mvc.post()
                .uri("/worklist/filters")
                .contentType("application/x-www-form-urlencoded")
                .content(said)
                .with(csrf())
                .with(As.persona(persona))
                .exchange();
    }

    private AbstractStringAssert<?> worklist(String persona, String query) {
        return assertThat(mvc.get().uri("/worklist?" + query).with(As.persona(persona)))
                .hasStatusOk()
                .bodyText();
    }
}
