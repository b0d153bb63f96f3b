package org.safeconduct.casework.voluntaryreturn.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.voluntaryreturn.MemberPath;
import org.safeconduct.deadline.Moments;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Step;
import org.safeconduct.reference.Calendars;
import org.springframework.stereotype.Component;

/**
 * When a return reached its country, and when a hold is looked at again. A request is sent in the same moment in which
 * the wait for its answer opens.
 */
@Component
class ReturnMoments implements Moments {

    private static final String ARRIVED = "ARRIVED";
    private static final String HOLD = "Wait_HoldReviewed";

    private final CaseFiles caseFiles;
    private final Calendars calendars;

    ReturnMoments(CaseFiles caseFiles, Calendars calendars) {
        this.caseFiles = caseFiles;
        this.calendars = calendars;
    }

    @Override
    public Optional<Instant> began(Step step, String clockStart) {
        if (!clockStart.equals(ARRIVED)) {
            return Optional.empty();
        }
        return said(step, "transitEndedAt").map(local -> moment(step, local));
    }

    @Override
    public Optional<LocalDate> appointed(Step step) {
        return step.key().equals(HOLD) ? said(step, "clearanceReviewOn").map(LocalDate::parse) : Optional.empty();
    }

    private Optional<String> said(Step step, String field) {
        return Optional.of(MemberPath.word(caseFiles.facts(step.caseId(), step.member()), field))
                .filter(word -> !word.isEmpty());
    }

    /** An arrival is said in the time of the country it leads to. */
    private Instant moment(Step step, String local) {
        CountryCode country = caseFiles.head(step.caseId()).country();
        return LocalDateTime.parse(local).atZone(calendars.of(country).zone()).toInstant();
    }
}
