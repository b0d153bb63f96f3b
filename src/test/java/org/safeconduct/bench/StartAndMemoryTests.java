package org.safeconduct.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.api.ProgramAnswers;

/** Seconds from launch to the sign-in page, and resident memory with samples and after 1,000 completed tasks. */
@Tag("bench")
class StartAndMemoryTests {

    private static final int TASKS = 1_000;
    private static final String COUNSELLOR = "lena-brandt";

    @ParameterizedTest
    @ValueSource(strings = {"-Dwith=defaults", "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k"})
    void startsAndCompletesAThousandTasks(String options, @TempDir Path folder) throws Exception {
        try (RunningApplication application = RunningApplication.start(folder, List.of(options.split(" ")))) {
            long idle = application.residentMegabytes().orElseThrow();
            for (int i = 0; i < TASKS; i++) {
                completeOne(application);
            }
            long after = application.residentMegabytes().orElseThrow();
            System.out.printf(
                    "%s: %.1f s to the sign-in page; %d MB resident at first, %d MB after %d tasks (%.2f)%n",
                    options, application.startedIn().toMillis() / 1000.0, idle, after, TASKS, (double) after / idle);
            assertThat(application.get(COUNSELLOR, "/api/worklist").body()).contains("rows");
        }
    }

    private static void completeOne(RunningApplication application) throws Exception {
        String address = application
                .post(COUNSELLOR, "/api/openings/voluntary-return", ProgramAnswers.OPENING)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String turn = new ObjectMapper()
                .readTree(application.get(COUNSELLOR, address).body())
                .at("/turns/0/taskId")
                .asText();
        application.post(COUNSELLOR, address + "/tasks/" + turn + "/claim", "");
        application.post(COUNSELLOR, address + "/tasks/" + turn + "/complete", ProgramAnswers.FIRST_INFORMATION);
    }
}
