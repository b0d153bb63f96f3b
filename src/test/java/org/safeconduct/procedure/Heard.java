package org.safeconduct.procedure;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureFact;
import org.safeconduct.kernel.ProcedureFact.StepDone;
import org.safeconduct.kernel.ProcedureFact.StepDropped;
import org.safeconduct.kernel.ProcedureFact.StepOpened;
import org.springframework.context.event.EventListener;

/** Hears all facts, and fails on demand like a room that cannot follow. */
class Heard {

    private final List<ProcedureFact> facts = new CopyOnWriteArrayList<>();
    private volatile Predicate<ProcedureFact> unbearable = fact -> false;

    @EventListener
    void on(ProcedureFact fact) {
        if (unbearable.test(fact)) {
            throw new IllegalStateException("cannot follow");
        }
        facts.add(fact);
    }

    void failOn(Predicate<ProcedureFact> unbearable) {
        this.unbearable = unbearable;
    }

    void clear() {
        facts.clear();
        unbearable = fact -> false;
    }

    /** Facts of a case as short words: {@code opened Task_Ask}, {@code done}, {@code ended End_Done DONE}. */
    List<String> of(CaseId caseId) {
        return facts.stream()
                .filter(fact -> fact.caseId().equals(caseId))
                .map(Heard::word)
                .toList();
    }

    private static String word(ProcedureFact fact) {
        if (fact instanceof StepOpened opened) {
            return "opened " + opened.step().key();
        }
        if (fact instanceof ProcedureFact.ProcedureEnded ended) {
            return "ended " + ended.end() + " " + ended.closureCode();
        }
        return fact instanceof StepDone ? "done" : fact instanceof StepDropped ? "dropped" : "?";
    }

    List<ProcedureFact> facts() {
        return facts;
    }
}
