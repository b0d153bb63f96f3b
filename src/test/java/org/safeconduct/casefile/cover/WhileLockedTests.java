package org.safeconduct.casefile.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of a locked case is kept for its transaction alone, and never beyond a change. */
@WithApp
class WhileLockedTests {

    @Autowired
    WhileLocked kept;

    @Autowired
    CaseRows cases;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext app;

    private final List<String> read = new ArrayList<>();
    private CaseId caseId;

    @BeforeEach
    void openACase() {
        caseId = StepStory.open(app).caseId();
    }

    @Test
    void readsALockedCaseOnceUntilItChanges() {
        whole(() -> {
            cases.lock(caseId);
            assertThat(reads("entries")).isEqualTo("entries 1");
            assertThat(reads("entries")).isEqualTo("entries 1");
            kept.changed("other");
            assertThat(reads("entries")).isEqualTo("entries 1");
            kept.changed("ent");
            assertThat(reads("entries")).isEqualTo("entries 2");
            kept.<String>change(caseId, "entries", before -> before + " and more");
            assertThat(reads("entries")).isEqualTo("entries 2 and more");
        });
    }

    @Test
    void keepsNothingOfACaseItHasNotLocked() {
        whole(() -> {
            cases.lock(CaseId.random());
            reads("entries");
            reads("entries");
        });
        reads("entries");
        cases.lock(caseId);
        reads("entries");

        assertThat(read).hasSize(4);
    }

    @Test
    void keepsNothingForTheTransactionInsideNorForTheNext() {
        whole(() -> {
            cases.lock(caseId);
            reads("entries");
            TransactionTemplate inside = new TransactionTemplate(transactions);
            inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            inside.executeWithoutResult(status -> assertThat(reads("entries")).isEqualTo("entries 2"));
            assertThat(reads("entries")).isEqualTo("entries 1");
        });
        whole(() -> assertThat(reads("entries")).isEqualTo("entries 3"));
    }

    @Test
    void showsTheVersionThatItsOwnChangeMade() {
        whole(() -> {
            int before = cases.lock(caseId).orElseThrow().version();
            assertThat(cases.find(caseId).orElseThrow().version()).isEqualTo(before);
            cases.advance(cases.lock(caseId).orElseThrow());
            assertThat(cases.lock(caseId).orElseThrow().version()).isEqualTo(before + 1);
        });
    }

    private void whole(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    private String reads(String what) {
        return kept.read(caseId, what, () -> {
            read.add(what);
            return what + " " + read.size();
        });
    }
}
