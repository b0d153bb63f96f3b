package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A case whose every free text is a word nobody else would write: none of them comes out where it must not. */
@WithApp
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

    private static final Pattern SPOKEN = Pattern.compile("<title>([^<]*)</title>|(?:href|action|src)=\"([^\"]*)\"");

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Forms forms;

    @Autowired
    private Procedures procedures;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester mvc;

    private final Set<String> spoken = new LinkedHashSet<>();

    @Test
    void noAnswerComesOutInEngineTablesLogsTitlesOrAddresses(CapturedOutput log) throws IOException {
        Map<String, JsonNode> songs = Canaries.sing(forms);
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        songs.keySet().removeIf(field -> field.endsWith("SheetCode"));
        songs.put("familyMembers", JsonNodeFactory.instance.arrayNode().add(Canaries.relative()));
        songs.put("childrenConcerned", JsonNodeFactory.instance.textNode("yes"));
        CaseId caseId = walk.open(lena, "voluntary-return", songs);
        walk.walk(lena, caseId, new SampleWalk.Story(songs, step -> false, time -> lookAround(caseId, time)));

        assertThat(caseFiles.head(caseId).closureCode()).isEqualTo("RETURNED_WITH_PACKAGE");
        assertThat(sung(caseId)).as("words on file").isGreaterThan(25);
        assertThat(hits("ACT_%", true)).as("engine tables").isEmpty();
        assertThat(hits("%", false)).as("all other tables").isEmpty();
        assertThat(marked(spoken)).as("titles and addresses").isEmpty();
        assertThat(marked(log.getAll().lines().toList())).as("log").isEmpty();
    }

    /** Between two steps: what runs in the engine now, and what pages call themselves. */
    private void lookAround(CaseId caseId, Duration time) {
        clock.forward(time);
        assertThat(hits("ACT_RU_%", true)).as("running").isEmpty();
        Program lena = new Program(mvc, "lena-brandt");
        for (String page : List.of("/cases/" + caseId, "/worklist?view=agency", "/today")) {
            listen(Program.text(lena.get(page)));
        }
        for (Step step : procedures.standing(caseId).open()) {
            listen(Program.text(lena.get("/cases/" + caseId + "/tasks/" + step.id())));
        }
    }

    /** A number to call is dialled by the reader's own telephone and never asked of a server. */
    private void listen(String page) {
        Matcher found = SPOKEN.matcher(page);
        while (found.find()) {
            spoken.add(found.group(1) == null ? found.group(2).replaceFirst("^tel:.*", "") : found.group(1));
        }
    }

    private long sung(CaseId caseId) {
        return caseFiles.facts(caseId, null).values().stream()
                .filter(value -> !marked(List.of(value.toString())).isEmpty())
                .count();
    }

    private static List<String> marked(Iterable<String> texts) {
        List<String> marked = new ArrayList<>();
        for (String text : texts) {
            String small = java.net.URLDecoder.decode(
                            text.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
            if (Canaries.MARKS.stream().anyMatch(mark -> small.contains(mark) || text.contains(mark))) {
                marked.add(text);
            }
        }
        return marked;
    }

    /** Places of our words in tables of the engine, or in all others; sealed columns are read as a thief would. */
    private List<String> hits(String tables, boolean engine) {
        List<String> hits = new ArrayList<>();
        List<String> names =
                database.sql("""
                select table_name from information_schema.tables
                where table_schema = schema() and upper(table_name) like :tables
                """).param("tables", tables).query(String.class).list();
        assertThat(names).as("tables looked at").hasSizeGreaterThan(10);
        names.stream()
                .filter(table -> table.toUpperCase(Locale.ROOT).startsWith("ACT_") == engine)
                .forEach(table -> hits.addAll(hitsIn(table)));
        return hits;
    }

    private List<String> hitsIn(String table) {
        List<String> hits = new ArrayList<>();
        for (Map<String, Object> row :
                database.sql("select * from " + table).query().listOfRows()) {
            row.forEach((column, value) -> {
                if (!marked(List.of(text(value))).isEmpty()) {
                    hits.add(table + "." + column);
                }
            });
        }
        return hits;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
