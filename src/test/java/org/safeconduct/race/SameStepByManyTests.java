package org.safeconduct.race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same at the figures of a campaign, by fifty people: 500 races, {@code -Dsafeconduct.race.times} for another number;
 * on MySQL with {@code -Dsafeconduct.test.database=mysql}.
 */
@ContextConfiguration(initializers = SameStepByManyTests.FiftyColleagues.class)
@DirtiesContext
@Tag("campaign")
class SameStepByManyTests extends SameStepTests {

    private static final int RACES = Integer.getInteger("safeconduct.race.times", 500);

    @Override
    Stream<Integer> sizes(Random random) {
        return random.ints(RACES / 2, 2, Race.MOST + 1).boxed();
    }

    /** An agency with as many counsellors as ever race. */
    static final class FiftyColleagues implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> people = new HashMap<>();
            add(people, 0, "lena-brandt");
            for (int number = 1; number < Race.MOST; number++) {
                add(people, number, "colleague-" + number);
            }
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fifty colleagues", people));
        }

        private static void add(Map<String, Object> people, int number, String id) {
            String one = "safeconduct.demo.personas[" + number + "].";
            people.put(one + "id", id);
            people.put(one + "name", "Colleague No. " + number);
            people.put(one + "agency", "DE-AWO");
            people.put(one + "function", "return-counsellor");
            people.put(one + "language", List.of("en", "fr", "pt", "ar").get(number % 4));
            people.put(one + "roles", "CASEWORKER,INTAKE");
            people.put(one + "desks", "return-counsellor,reception");
        }
    }
}
