package org.safeconduct.worklist;

import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.Acts;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which cases go first. It is one bit without its cause: the cause stands in the file, or nowhere. */
@Service
public class Priorities {

    private final JdbcClient jdbc;
    private final WorkRows rows;
    private final CaseFiles caseFiles;
    private final Acts acts;

    Priorities(JdbcClient jdbc, WorkRows rows, CaseFiles caseFiles, Acts acts) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.acts = acts;
    }

    /** A supervisor of the agency that keeps the case puts it first, or back in its turn. */
    public void put(Actor actor, CaseId caseId, boolean first) {
        acts.whole(() -> {
            boolean ours = caseFiles.head(actor, caseId).agency().equals(actor.agency());
            if (!ours || !actor.is(Role.SUPERVISOR)) {
                throw Refusal.notAllowed("refusal.worklist.supervisor");
            }
            caseFiles.lock(caseId);
            jdbc.sql("delete from first_case where case_id = ?")
                    .param(caseId.toString())
                    .update();
            if (first) {
                jdbc.sql("insert into first_case (case_id) values (?)")
                        .param(caseId.toString())
                        .update();
            }
            rows.prefer(caseId, first ? 1 : 0);
            return caseId;
        });
    }
}
