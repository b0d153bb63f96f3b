package org.safeconduct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whoever tries the demo finds a case at every step of every model, the rare ones too. */
@WithApp
@Tag("once")
class SampleTalesTests {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    @Autowired
    private SampleTales tales;

    @Autowired
    private Procedures procedures;

    @Autowired
    private AdjustableClock clock;

    @Test
    void leavesACaseAtEveryStepThatSomebodyDoes() throws Exception {
        Set<String> standing = new HashSet<>();
        SoftAssertions each = new SoftAssertions();
        for (int number = 0; number < SampleStories.plots(); number++) {
            List<String> open = told(number);
            each.assertThat(open)
                    .as("case %d stands where its story leaves it", number)
                    .containsExactlyInAnyOrderElementsOf(
                            SampleStories.plot(number).stops());
            standing.addAll(SampleTales.forPractice(number) ? List.of() : open);
        }
        each.assertAll();
        assertThat(standing).as("human steps of all models").containsAll(humanSteps());
    }

    private List<String> told(int number) {
        clock.reset();
        clock.forward(Duration.ofDays(-SampleStories.plot(number).daysAgo()));
        CaseId caseId = tales.tell(number, clock::forward);
        return procedures.standing(caseId).open().stream()
                .map(Step::key)
                .distinct()
                .toList();
    }

    private static Set<String> humanSteps() throws Exception {
        Set<String> steps = new TreeSet<>();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
            steps.addAll(humanSteps(model));
        }
        assertThat(steps).contains("Task_GiveClearance", "Wait_HoldReviewed", "Task_CancelTravel");
        return steps;
    }

    private static List<String> humanSteps(Resource model) throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);
        try (InputStream text = model.getInputStream()) {
            Element root = xml.newDocumentBuilder().parse(text).getDocumentElement();
            return Stream.concat(
                            elements(root, "*", "userTask"),
                            elements(root, ENGINE, "property")
                                    .filter(property ->
                                            property.getAttribute("name").equals("answerForm"))
                                    .map(SampleTalesTests::owner))
                    .map(step -> step.getAttribute("id"))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(model.getDescription(), unreadable);
        }
    }

    private static Element owner(Element property) {
        return (Element) property.getParentNode().getParentNode().getParentNode();
    }

    private static Stream<Element> elements(Element root, String space, String name) {
        NodeList found = root.getElementsByTagNameNS(space, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
