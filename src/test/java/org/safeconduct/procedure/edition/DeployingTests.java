package org.safeconduct.procedure.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.TrialEngine;
import org.safeconduct.procedure.WithEngine;
import org.safeconduct.procedure.rules.HostileModels;
import org.springframework.context.ApplicationContext;

@WithEngine
class DeployingTests {

    private static final String FORM = "forms/trial/trial-answer.form";

    private final ApplicationContext context = TrialEngine.context();
    private final Procedures procedures = context.getBean(Procedures.class);

    private static Map<String, byte[]> changed(String file, String from, String to) {
        Map<String, byte[]> files = TrialDeployment.files();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The trial models as they are become the newest again. */
    @AfterEach
    void putBack() {
        TrialDeployment.deploy(context, TrialDeployment.files());
    }

    @Test
    void theSameContentIsDeployedOnce() {
        String once = TrialDeployment.deploy(context, TrialDeployment.files());

        assertThat(TrialDeployment.deploy(context, TrialDeployment.files())).isEqualTo(once);
    }

    @Test
    void oneChangedFormMakesANewVersionOfEverything() {
        int before = procedures.procedure("trial-root").version();

        TrialDeployment.deploy(context, changed(FORM, "default", "other"));

        assertThat(procedures.procedure("trial-root").version()).isEqualTo(before + 1);
    }

    @Test
    void aRemovedFileIsAChangeToo() {
        String full = TrialDeployment.deploy(context, TrialDeployment.files());
        Map<String, byte[]> fewer = TrialDeployment.files();
        fewer.remove("bpmn/trial/texts_fr.properties");

        assertThat(TrialDeployment.deploy(context, fewer)).isNotEqualTo(full);
    }

    @Test
    void aProcedureThatIsGoneCannotBeOpenedAnyMore() {
        Map<String, byte[]> fewer = TrialDeployment.files();
        fewer.remove("bpmn/trial/trial-root.bpmn");
        TrialDeployment.deploy(context, fewer);

        assertThat(procedures.catalogue())
                .noneMatch(procedure -> procedure.key().equals("trial-root"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> procedures.open(CaseId.random(), "trial-root", Map.of()));
    }

    @Test
    void aCaseFinishesUnderTheRulesItBeganWith() {
        CaseId old = CaseId.random();
        procedures.open(old, "trial-root", Map.of());
        String deployment = procedures.standing(old).deployment();
        TrialDeployment.deploy(context, changed("bpmn/trial/trial-table.dmn", "\"guardian\"", "\"nobody\""));
        CaseId young = CaseId.random();
        procedures.open(young, "trial-root", Map.of());

        Step step = procedures.standing(old).open().get(0);
        procedures.complete(step, Map.of("ask", "go"));

        assertThat(procedures.standing(old).deployment()).isEqualTo(deployment);
        assertThat(procedures.standing(young).deployment()).isNotEqualTo(deployment);
        assertThat(procedures
                        .decide(old, "trial-table", Map.of("age", 3))
                        .rules()
                        .get(0)
                        .outputs())
                .containsEntry("help", "guardian");
        assertThat(procedures
                        .decide(young, "trial-table", Map.of("age", 3))
                        .rules()
                        .get(0)
                        .outputs())
                .containsEntry("help", "nobody");
    }

    @Test
    void oneUnsoundFileRefusesTheWholeDeployment() {
        int before = procedures.procedure("trial-root").version();
        Map<String, byte[]> files = changed(FORM, "default", "third");
        files.put("bpmn/trial/hostile.bpmn", HostileModels.all().get("service expression"));

        assertThatThrownBy(() -> TrialDeployment.deploy(context, files)).hasMessageContaining("hostile.bpmn");

        assertThat(procedures.procedure("trial-root").version()).isEqualTo(before);
    }
}
