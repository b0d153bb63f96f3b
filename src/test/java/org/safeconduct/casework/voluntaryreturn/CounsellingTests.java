package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody counts as informed before every topic was covered, and no child is passed over. */
@WithApp
class CounsellingTests {

    private static final List<String> TOPICS = List.of(
            "situation",
            "legal-options",
            "legal-advice",
            "country",
            "programmes",
            "entry-ban",
            "status",
            "family",
            "health",
            "debts",
            "withdrawal",
            "data",
            "complaints");

    @Autowired
    private ApplicationContext app;

    @Autowired
    private SampleWalk walk;

    private ReturnCase story;

    @BeforeEach
    void begins() {
        story = new ReturnCase(app);
    }

    @Test
    void namesTheTopicsThatAreMissing() {
        CaseId caseId = atCounselling();

        assertThatThrownBy(() -> counsel(caseId, TOPICS.subList(2, 13), "informed"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    Refusal.FieldError error = refusal.fields().get(0);
                    assertThat(error.field()).isEqualTo("topicsCovered");
                    assertThat(error.arguments())
                            .containsExactly(
                                    "Own situation and wishes; All lawful ways to stay; explained to everybody");
                });
        assertThat(keys(caseId)).containsExactly("Task_CounselPerson");
    }

    @Test
    void countsWhatEarlierSessionsCovered() {
        CaseId caseId = atCounselling();

        counsel(caseId, TOPICS.subList(0, 6), "another-session");
        assertThat(keys(caseId)).containsExactly("Task_CounselPerson");
        counsel(caseId, TOPICS.subList(6, 13), "informed");

        assertThat(keys(caseId)).containsExactly("Task_ScreenVulnerability");
    }

    @Test
    void countsOnlyThePersonsOwnSessions() {
        CaseId caseId = atCounselling(ReturnCase.spouse());
        counsel(caseId, TOPICS, "informed");

        assertThatThrownBy(() -> counsel(caseId, TOPICS.subList(0, 6), "informed"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToPassOverAChild() {
        CaseId caseId = atCounselling(ReturnCase.child());

        assertThatThrownBy(() -> counsel(caseId, TOPICS, "informed"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("childrenConcerned"));
    }

    private CaseId atCounselling(JsonNode... family) {
        CaseId caseId = story.open(family);
        story.walk(caseId, "Task_CounselPerson");
        return caseId;
    }

    private List<String> keys(CaseId caseId) {
        return story.open(caseId).stream().map(Step::key).toList();
    }

    private void counsel(CaseId caseId, List<String> topics, String result) {
        ArrayNode covered = JsonNodeFactory.instance.arrayNode();
        topics.forEach(covered::add);
        Step step = story.open(caseId, "Task_CounselPerson").get(0);
        Map<String, JsonNode> said =
                Map.of("topicsCovered", covered, "counselling", JsonNodeFactory.instance.textNode(result));
        walk.walk(
                story.actor("lena-brandt"),
                caseId,
                new SampleWalk.Story(said, other -> !other.id().equals(step.id()), time -> {}));
    }
}
