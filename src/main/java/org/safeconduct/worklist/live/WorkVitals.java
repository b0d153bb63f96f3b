package org.safeconduct.worklist.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.kernel.Vital;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much work waits at each agency, and for how long; practice counts for nothing. */
@Component
class WorkVitals implements Vital {

    private static final String NOBODYS = "none";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkVitals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Queue(String agency, long open, long overdue, long unheld, Instant oldest) {

        Stream<Sign> signs(Instant now) {
            String whose = agency.isEmpty() ? NOBODYS : agency;
            return Stream.of(
                    new Sign("safeconduct.work.open", whose, open),
                    new Sign("safeconduct.work.overdue", whose, overdue),
                    new Sign("safeconduct.work.unheld", whose, unheld),
                    new Sign(
                            "safeconduct.work.oldest.seconds",
                            whose,
                            Duration.between(oldest, now).toSeconds()));
        }
    }

    @Override
    public List<Sign> signs() {
        Instant now = clock.instant();
        return jdbc
                .sql("""
                        select agency, count(*) open_steps, sum(case when due_at < :now then 1 else 0 end) overdue,
                               sum(case when holder = '' then 1 else 0 end) unheld, min(opened_at) oldest
                        from work_item where practice = 0 and kind = 'TASK' group by agency
                        """)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, number) -> new Queue(
                        row.getString("agency"),
                        row.getLong("open_steps"),
                        row.getLong("overdue"),
                        row.getLong("unheld"),
                        row.getObject("oldest", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .flatMap(queue -> queue.signs(now))
                .toList();
    }
}
