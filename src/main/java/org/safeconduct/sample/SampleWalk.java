package org.safeconduct.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.casework.Submission;
import org.safeconduct.casework.opening.Openings;
import org.safeconduct.casework.voluntaryreturn.sheet.SheetCodes;
import org.safeconduct.deadline.Clocks;
import org.safeconduct.form.Field;
import org.safeconduct.form.Options;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Walks an invented case through its procedure: whoever has the ball does what the story says, through the front doors.
 */
@Component
public class SampleWalk {

    private static final int FAR_ENOUGH = 120;
    private static final String DAY_OF_DEPARTURE = "Task_ReconfirmWish";
    private static final Duration UNTIL_DEPARTURE = Duration.ofDays(36);

    private final Openings openings;
    private final Casework casework;
    private final Procedures procedures;
    private final Colleagues colleagues;
    private final Options options;
    private final SampleSheets sheets;
    private final SheetCodes codes;
    private final Clocks clocks;
    private final Clock clock;
    private final Properties words;

    SampleWalk(
            Openings openings,
            Casework casework,
            Procedures procedures,
            Colleagues colleagues,
            Options options,
            SampleSheets sheets,
            SheetCodes codes,
            Clocks clocks,
            Clock clock)
            throws java.io.IOException {
        this.openings = openings;
        this.casework = casework;
        this.procedures = procedures;
        this.colleagues = colleagues;
        this.options = options;
        this.sheets = sheets;
        this.codes = codes;
        this.clocks = clocks;
        this.clock = clock;
        this.words = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("demo/answers.properties"), "UTF-8"));
    }

    /**
     * How a case goes.
     *
     * @param said answers that differ from the usual, by field; of a step done twice, the last counts
     * @param stop where the story leaves the case
     * @param pass lets time go by, where the case waits for a date
     */
    public record Story(Map<String, JsonNode> said, Predicate<Step> stop, Consumer<Duration> pass) {}

    /** Opens a case at the agency of an actor. */
    public CaseId open(Actor actor, String procedure, Map<String, JsonNode> said) {
        Openings.StartForm start = openings.start(actor, procedure);
        return openings.open(
                actor, procedure, Submission.ofJson(answers(said, file -> "").fill(start.form())));
    }

    /** Does step after step until the story stops, the case has ended or nobody invented can go on. */
    public void walk(Actor opener, CaseId caseId, Story story) {
        for (int i = 0; i < FAR_ENOUGH; i++) {
            List<Step> open = procedures.standing(caseId).open();
            Optional<Step> next = open.stream().filter(story.stop().negate()).findFirst();
            if (next.isEmpty() || !done(opener, next.get(), story)) {
                return;
            }
        }
    }

    private boolean done(Actor opener, Step step, Story story) {
        if (step.kind() == Step.Kind.CLOCK) {
            story.pass().accept(Duration.ofDays(2));
            return clocks.expireDue() > 0;
        }
        story.pass().accept(step.key().equals(DAY_OF_DEPARTURE) ? UNTIL_DEPARTURE : Duration.ofHours(7));
        Optional<Actor> actor = colleagues.take(step.caseId(), step, opener);
        actor.ifPresent(who -> complete(who, step, story.said()));
        return actor.isPresent();
    }

    /** Completes one piece of work with the usual answers and what is said otherwise. */
    public void complete(Actor actor, Step step, Map<String, JsonNode> said) {
        casework.complete(actor, step.caseId(), step.id(), answered(actor, step, said));
    }

    /** The form of one piece of work, filled with the usual answers and what is said otherwise. */
    public Submission answered(Actor actor, Step step, Map<String, JsonNode> said) {
        HeldTask task = casework.task(actor, step.caseId(), step.id());
        Map<String, JsonNode> all = new HashMap<>(said);
        codes.of(task)
                .ifPresent(code ->
                        all.putIfAbsent(code.kind() + "SheetCode", JsonNodeFactory.instance.textNode(code.printed())));
        all.putIfAbsent("hostCountry", word(task.head().home()));
        all.putIfAbsent("requestCountry", word(task.head().country()));
        ObjectNode answers =
                answers(all, file -> sheets.add(actor, step.caseId(), file)).fill(task.form());
        return Submission.ofJson(answers);
    }

    private static JsonNode word(CountryCode country) {
        return JsonNodeFactory.instance.textNode(country.value());
    }

    private SampleAnswers answers(Map<String, JsonNode> said, Function<Field.Files, String> filed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SampleAnswers.Said all = new SampleAnswers.Said(field -> words.getProperty(field, ""), said);
        return new SampleAnswers(all, options, today, filed);
    }
}
