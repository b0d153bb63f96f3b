package org.safeconduct.procedure.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.procedure.Marker;
import org.safeconduct.procedure.TrialEngine;
import org.safeconduct.procedure.WithEngine;
import org.safeconduct.procedure.edition.TrialDeployment;

/** Models and decisions are read before anything is deployed, whatever way they come. */
@WithEngine
class LintTests {

    private final RepositoryService repository = TrialEngine.context().getBean(RepositoryService.class);

    static Stream<String> models() {
        return HostileModels.all().keySet().stream();
    }

    static Stream<String> decisions() {
        return HostileDecisions.all().keySet().stream();
    }

    static Stream<Path> product() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("bpmn")), Files.walk(Path.of("forms")))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("product")
    void everyFileOfTheProductPasses(Path file) throws IOException {
        assertThat(LintingDeployer.findings(file.toString(), Files.readAllBytes(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void refusesAHostileModelAndNamesIt(String place) {
        assertThat(ModelLint.findings("hostile.bpmn", HostileModels.all().get(place)))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("hostile.bpmn: "));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void refusesAHostileDecisionAndNamesIt(String cell) {
        assertThat(DecisionLint.findings("hostile.dmn", HostileDecisions.all().get(cell)))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("hostile.dmn: "));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theEngineDeploysNoHostileModelThatComesPastUs(String place) {
        refusesToDeploy("hostile.bpmn", HostileModels.all().get(place));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theEngineDeploysNoHostileDecisionThatComesPastUs(String cell) {
        refusesToDeploy("hostile.dmn", HostileDecisions.all().get(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.cmmn", "model.bpmn20.xml", "table.dmn11.xml", "script.groovy", "noextension"})
    void refusesKindsOfFilesThatAreNotOurs(String name) {
        refusesToDeploy(name, new byte[] {1});
    }

    @Test
    void refusesADocumentTypeAndBrokenXml() {
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>";

        assertThat(ModelLint.findings("a.bpmn", entity.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(ModelLint.findings("a.bpmn", "<d>".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(DecisionLint.findings("a.dmn", entity.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void refusesFormsAndCallsThatLookOutsideTheirDeployment() {
        Map<String, byte[]> files = TrialDeployment.files();
        String root = new String(files.get("bpmn/trial/trial-root.bpmn"), StandardCharsets.UTF_8);

        for (String attribute : new String[] {"camunda:calledElementBinding", "camunda:formRefBinding"}) {
            String latest = root.replace(attribute + "=\"deployment\"", attribute + "=\"latest\"");
            String absent = root.replace(attribute + "=\"deployment\"", "");
            assertThat(ModelLint.findings("a.bpmn", latest.getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty();
            assertThat(ModelLint.findings("a.bpmn", absent.getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty();
        }
    }

    @Test
    void refusesAnEndOfACaseWithoutAClosureCode() {
        String root = new String(TrialDeployment.files().get("bpmn/trial/trial-root.bpmn"), StandardCharsets.UTF_8);
        String open = root.replace("name=\"closureCode\" value=\"STOPPED\"", "name=\"other\" value=\"STOPPED\"");

        assertThat(ModelLint.findings("a.bpmn", open.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("a.bpmn: endEvent End_Stopped: missing: closureCode");
    }

    private void refusesToDeploy(String name, byte[] content) {
        long before = repository.createDeploymentQuery().count();
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> repository
                        .createDeployment()
                        .name("hostile")
                        .addInputStream(name, new ByteArrayInputStream(content))
                        .deploy())
                .withMessageContaining(name);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(Marker.touched()).isNull();
    }
}
