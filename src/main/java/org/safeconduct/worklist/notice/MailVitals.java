package org.safeconduct.worklist.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safeconduct.kernel.Vital;
import org.springframework.stereotype.Component;

/** How many people a mail is due to, and since when; nothing where no mail leaves. */
@Component
class MailVitals implements Vital {

    private final Mails mails;
    private final MailRows rows;
    private final Clock clock;

    MailVitals(Mails mails, MailRows rows, Clock clock) {
        this.mails = mails;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Sign> signs() {
        if (!mails.possible()) {
            return List.of();
        }
        Instant now = clock.instant();
        long oldest = rows.oldest(now)
                .map(since -> Duration.between(since, now).toSeconds())
                .orElse(0L);
        return List.of(
                Sign.of("safeconduct.mails.waiting", rows.waiting(now).size()),
                Sign.of("safeconduct.mails.oldest.seconds", oldest));
    }
}
