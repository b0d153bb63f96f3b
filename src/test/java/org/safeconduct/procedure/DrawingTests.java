package org.safeconduct.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Drawing.Shape;

@WithEngine
class DrawingTests {

    private final Procedures procedures;

    DrawingTests(Procedures procedures) {
        this.procedures = procedures;
    }

    private static Shape shape(Drawing drawing, String id) {
        return drawing.shapes().stream()
                .filter(shape -> shape.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesShapesFlowsAndLabelsFromTheModelsOwnLayout() {
        Drawing drawing = procedures.drawing(TrialEngine.deployment(), "trial-root");

        assertThat(drawing.title()).isEqualTo("Trial");
        assertThat(shape(drawing, "Start_Asked").box()).isEqualTo(new Drawing.Box(100, 82, 36, 36));
        assertThat(shape(drawing, "Start_Asked").label()).isEqualTo(new Drawing.Box(100, 140, 40, 14));
        assertThat(drawing.flows())
                .filteredOn(flow -> flow.from().equals("Start_Asked"))
                .first()
                .satisfies(flow -> assertThat(flow.points())
                        .containsExactly(new Drawing.Point(136, 100), new Drawing.Point(186, 100)));
    }

    @Test
    void saysWhatAReaderMustSee() {
        Drawing drawing = procedures.drawing(TrialEngine.deployment(), "trial-root");

        assertThat(shape(drawing, "Task_Ask").desk()).isEqualTo("trial-desk");
        assertThat(shape(drawing, "Wait_Answered").symbol()).isEqualTo("message");
        assertThat(shape(drawing, "CallActivity_Each").calls()).isEqualTo("trial-member");
        assertThat(shape(drawing, "CallActivity_Each").several()).isTrue();
        assertThat(shape(drawing, "Task_Ask").several()).isFalse();
        assertThat(shape(drawing, "Task_Care").parent()).isEqualTo("SubProcess_MemberLeft");
        assertThat(shape(drawing, "Start_MemberLeft").dashed()).isTrue();
        assertThat(shape(drawing, "Start_EndedEarly").dashed()).isFalse();
    }

    @Test
    void readsFromLeftToRightAndSubProcessesLast() {
        Drawing drawing = procedures.drawing(TrialEngine.deployment(), "trial-root");

        assertThat(drawing.shapes()).extracting(Shape::order).isSorted().startsWith(1);
        assertThat(shape(drawing, "Task_Ask").order())
                .isLessThan(shape(drawing, "Gateway_Go").order());
        assertThat(shape(drawing, "End_Done").order())
                .isLessThan(shape(drawing, "Task_Record").order());
    }

    @Test
    void everyModelOfTheProductCanBeDrawnWhole() {
        RepositoryService repository = TrialEngine.context().getBean(RepositoryService.class);
        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            if (!definition.getKey().startsWith("trial-")) {
                Drawing drawing = procedures.drawing(definition.getDeploymentId(), definition.getKey());
                assertThat(drawing.shapes()).as(definition.getKey()).hasSizeGreaterThan(2);
                assertThat(drawing.flows())
                        .as(definition.getKey())
                        .allMatch(flow -> flow.points().size() > 1);
                assertThat(drawing.purpose()).as(definition.getKey()).isNotBlank();
            }
        }
    }

    @Test
    void refusesAModelThatTheDeploymentDoesNotHave() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> procedures.drawing(TrialEngine.deployment(), "voluntary-return"))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }
}
