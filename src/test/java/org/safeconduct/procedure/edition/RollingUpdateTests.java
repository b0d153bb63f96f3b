package org.safeconduct.procedure.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.TrialEngine;
import org.safeconduct.procedure.WithEngine;
import org.safeconduct.procedure.upkeep.Upkeep;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes of an older and a newer build start on one database, in any order: the newer one's models stay in force. */
@WithEngine
@ExtendWith(OutputCaptureExtension.class)
class RollingUpdateTests {

    private final ApplicationContext context = TrialEngine.context();
    private final Deploying deploying = context.getBean(Deploying.class);
    private final String name = "rolling " + UUID.randomUUID();

    @Test
    void anOlderNodeThatStartsAgainWorksWithTheNewerModels(CapturedOutput output) {
        String old = start(1, "first");
        String young = start(2, "second");
        Procedures procedures = context.getBean(Procedures.class);
        int version = procedures.procedure("rolling-root").version();

        assertThat(young).isNotEqualTo(old);
        assertThat(start(1, "first")).isEqualTo(young);
        assertThat(deployments()).isEqualTo(2);
        assertThat(procedures.procedure("rolling-root").version()).isEqualTo(version);
        CaseId opened = CaseId.random();
        procedures.open(opened, "rolling-root", Map.of());
        assertThat(procedures.standing(opened).deployment()).isEqualTo(young);
        assertThat(output).containsOnlyOnce("models in force are edition 2, this build has 1");
    }

    @Test
    void theSameBuildDeploysOnce(CapturedOutput output) {
        assertThat(start(3, "first")).isEqualTo(start(3, "first"));
        assertThat(deployments()).isEqualTo(1);
        assertThat(output).doesNotContain("models in force are");
    }

    @Test
    void modelsThatWerePutBackAreNewerThanWhatTheyReplace() {
        start(1, "first");
        start(2, "second");
        String back = start(3, "first");

        assertThat(deployments()).isEqualTo(3);
        assertThat(start(2, "second")).isEqualTo(back);
        assertThat(start(1, "first")).isEqualTo(back);
        assertThat(deployments()).isEqualTo(3);
    }

    @Test
    void whoeverChangesModelsGoesToAndFroUntilAnEditionIsKept() {
        start(1, "first");
        change(1, "try");
        change(1, "other try");
        assertThat(deployments()).isEqualTo(3);
        start(1, "first");
        assertThat(deployments()).isEqualTo(4);

        String kept = start(2, "other try");
        assertThat(change(1, "try")).isEqualTo(kept);
        assertThat(start(1, "first")).isEqualTo(kept);
    }

    @Test
    void theProductItselfIsDeployedOverWhatIsOlderAndNeverOverWhatIsNewer() {
        Upkeep upkeep = context.getBean(Upkeep.class);
        int number = deploying.built().number();
        assertThat(upkeep.models().same()).isTrue();
        long before = deployments("safeconduct");

        writtenBy(number + 1);
        deploying.afterSingletonsInstantiated();
        assertThat(deployments("safeconduct")).isEqualTo(before);
        assertThat(upkeep.models().same()).isFalse();
        assertThat(upkeep.models().inForce()).isEqualTo(Integer.toString(number + 1));

        writtenBy(number - 1);
        deploying.afterSingletonsInstantiated();
        assertThat(deployments("safeconduct")).isEqualTo(before + 1);
        assertThat(upkeep.models().same()).isTrue();
    }

    /** Says of the product's deployment that a build of this edition, with other models, had made it. */
    private void writtenBy(int number) {
        context.getBean(JdbcClient.class)
                .sql("update ACT_RE_DEPLOYMENT set SOURCE_ = ? where NAME_ = 'safeconduct'")
                .params(new Edition(number, false, "sha256:" + "0".repeat(64)).toString())
                .update();
    }

    /** A node of a build whose models got this number starts; answers the deployment it works with. */
    private String start(int number, String content) {
        Map<String, byte[]> files = files(content);
        Edition changed = Edition.of(files, new Edition(number, false, "none kept"));
        return deploying.deploy(name, new BuiltModels(files, new Edition(number, false, changed.digest())));
    }

    /** The same, of a build whose models were changed since they got it. */
    private String change(int number, String content) {
        Map<String, byte[]> files = files(content);
        return deploying.deploy(
                name, new BuiltModels(files, Edition.of(files, new Edition(number, false, "none kept"))));
    }

    /** The trial models under names of their own. */
    private static Map<String, byte[]> files(String content) {
        Map<String, byte[]> files = new TreeMap<>();
        TrialDeployment.files()
                .forEach((file, bytes) ->
                        files.put(renamed(file), renamed(text(bytes)).getBytes(StandardCharsets.UTF_8)));
        files.put("bpmn/rolling/texts_pt.properties", ("rolling=" + content).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String renamed(String text) {
        return text.replace("trial-", "rolling-");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private long deployments() {
        return deployments(name);
    }

    private long deployments(String of) {
        return context.getBean(RepositoryService.class)
                .createDeploymentQuery()
                .deploymentName(of)
                .count();
    }
}
