package org.safeconduct.worklist.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.Fault;
import org.safeconduct.FaultyDatabase;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lines of work: what they cost the database, and what can be done with them. */
@WithApp
class RowsTests {

    @Autowired
    private FaultyDatabase database;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Lists lists;

    @Autowired
    private Rows rows;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void asksAsOftenForAPageAsForOneLine() throws Exception {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        WorkItem item = lists.item(lena, StepStory.open(app).first().id()).orElseThrow();
        rows.of(lena, List.of(item));

        int one = questions(lena, List.of(item));
        assertThat(one).isPositive();
        assertThat(questions(lena, Collections.nCopies(25, item))).isEqualTo(one);
    }

    @Test
    void offersWhatIsDoneWithTickedLinesOnlyWhereALineCanBeTicked() {
        StepStory.open(app);
        String ofLena = "/worklist?view=agency&assignee=lena-brandt";

        assertThat(page(ofLena, "lena-brandt")).contains("name=\"work\"", "id=\"selection\"");
        assertThat(page(ofLena, "greta-sommer")).contains("name=\"work\"", "id=\"selection\"");
        assertThat(page(ofLena, "tarek-haddad"))
                .contains("data-task=")
                .doesNotContain("name=\"work\"", "id=\"selection\"", "data-tick-all");
    }

    private String page(String path, String persona) {
        return new String(
                mvc.get()
                        .uri(path)
                        .with(As.persona(persona))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private int questions(Actor reader, List<WorkItem> items) throws Exception {
        Fault none = Fault.at(Integer.MAX_VALUE, Fault.Kind.REFUSED);
        Thread request = new Thread(() -> rows.of(reader, items), "http-nio-rows");
        database.meets(none);
        request.start();
        request.join();
        database.heals();
        return none.calls();
    }
}
