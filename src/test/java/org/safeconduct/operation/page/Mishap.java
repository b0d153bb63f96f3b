package org.safeconduct.operation.page;

import org.safeconduct.kernel.ProcedureAction;
import org.springframework.stereotype.Component;

/** What a model of the test calls: fails, with somebody's name in its message, until the cause is put right. */
@Component
@ProcedureAction("mishap")
public class Mishap {

    static final String NAME = "Amina Diallo";

    private volatile boolean happens;

    void happens(boolean does) {
        happens = does;
    }

    public String strike(String caseId) {
        if (happens) {
            throw new IllegalStateException("no place for " + NAME);
        }
        return "done";
    }
}
