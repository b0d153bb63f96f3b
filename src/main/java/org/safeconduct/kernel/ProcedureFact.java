package org.safeconduct.kernel;

/** What the engine did, in our words; heard inside the same transaction. */
public sealed interface ProcedureFact {

    CaseId caseId();

    /** A case now waits at this step. */
    record StepOpened(Step step) implements ProcedureFact {
        @Override
        public CaseId caseId() {
            return step.caseId();
        }
    }

    /** The step was done. */
    record StepDone(CaseId caseId, TaskId taskId) implements ProcedureFact {}

    /** The step was taken away: the case went another way, was withdrawn or closed. */
    record StepDropped(CaseId caseId, TaskId taskId) implements ProcedureFact {}

    /**
     * The procedure a case was opened with reached an end.
     *
     * @param end element id of the end event
     * @param closureCode as the model's end event bears it
     */
    record ProcedureEnded(CaseId caseId, String procedure, String end, String closureCode) implements ProcedureFact {}
}
