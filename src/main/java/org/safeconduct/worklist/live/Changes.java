package org.safeconduct.worklist.live;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The feed of changes to open work: a numbered row for each agency a change shows to, written in the change's own
 * transaction and read by every node. It tells agency and case, for an hour; times are the database's.
 */
@Repository
public class Changes {

    private static final Duration KEPT = Duration.ofHours(1);

    /** @param number in order of writing, not of committing */
    record Change(long number, AgencyCode agency, CaseId caseId) {}

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the work in which a column has this value changes; once before and once after, where it moves. */
    public void note(String column, String value) {
        jdbc.sql("""
                        insert into worklist_change (agency, case_id, noted_at)
                        select agency, case_id, localtimestamp(3) from work_item where %s = :value and agency <> ''
                        union select home_agency, case_id, localtimestamp(3) from work_item where %s = :value
                        """.formatted(column, column)).param("value", value).update();
    }

    /**
     * Notes that work of a case arrives at an agency or leaves it; the one that keeps the case sees it too. What one
     * transaction notes so is written once, when it is about to commit.
     */
    public void shows(CaseId caseId, AgencyCode home, @Nullable AgencyCode agency) {
        Set<Shown> shown = new LinkedHashSet<>(Set.of(new Shown(home, caseId)));
        Optional.ofNullable(agency).ifPresent(code -> shown.add(new Shown(code, caseId)));
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending != null) {
            pending.shown.addAll(shown);
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            new Pending(shown).begin();
        } else {
            write(shown);
        }
    }

    private record Shown(AgencyCode agency, CaseId caseId) {}

    /** What one transaction has to write; set aside while another runs inside it. */
    private final class Pending implements TransactionSynchronization {

        private final Set<Shown> shown;
        private boolean written;

        private Pending(Set<Shown> shown) {
            this.shown = shown;
        }

        private void begin() {
            resume();
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            suspend();
            written = true;
            write(shown);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Changes.this);
        }

        @Override
        public void resume() {
            if (!written) {
                TransactionSynchronizationManager.bindResource(Changes.this, this);
            }
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }

    private void write(Set<Shown> shown) {
        String rows = String.join(", ", Collections.nCopies(shown.size(), "(?, ?, localtimestamp(3))"));
        jdbc.sql("insert into worklist_change (agency, case_id, noted_at) values " + rows)
                .params(shown.stream()
                        .flatMap(one ->
                                Stream.of(one.agency().value(), one.caseId().toString()))
                        .toList())
                .update();
    }

    LocalDateTime now() {
        return jdbc.sql("select localtimestamp(3)").query(LocalDateTime.class).single();
    }

    long last() {
        return jdbc.sql("select coalesce(max(change_no), 0) from worklist_change")
                .query(Long.class)
                .single();
    }

    List<Change> after(long number, int most) {
        return jdbc.sql("select change_no, agency, case_id from worklist_change where change_no > ?"
                        + " order by change_no limit " + most)
                .param(number)
                .query((row, n) -> new Change(
                        row.getLong("change_no"),
                        new AgencyCode(row.getString("agency")),
                        CaseId.of(row.getString("case_id"))))
                .list();
    }

    boolean since(LocalDateTime moment, Subject subject) {
        String ofCase = subject.caseId() == null ? "" : " and case_id = :case";
        return !jdbc.sql("select change_no from worklist_change where noted_at > :moment and agency in (:agencies)"
                        + ofCase + " limit 1")
                .param("moment", moment)
                .param(
                        "agencies",
                        subject.agencies().stream().map(AgencyCode::value).toList())
                .param("case", String.valueOf(subject.caseId()))
                .query(Long.class)
                .list()
                .isEmpty();
    }

    void forgetOld() {
        jdbc.sql("delete from worklist_change where noted_at < ?")
                .param(now().minus(KEPT))
                .update();
    }
}
