package org.safeconduct.worklist;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The kinds of steps that were ever work: a few hundred rows, so that a list of any length is asked once for each kind
 * whether it holds one, instead of being read through.
 */
@Component
class WorkKinds {

    private static final String INSERT = """
            insert into work_kind (procedure_key, step, deployment) select ?, ?, ? from (select 1) one
            where not exists (select 1 from work_kind where procedure_key = ? and step = ? and deployment = ?)
            """;

    private static final String SAME =
            " and procedure_key = known.procedure_key and step = known.step and deployment = known.deployment limit 1";

    private final JdbcClient jdbc;
    private final Set<Lists.StepKind> written = ConcurrentHashMap.newKeySet();

    WorkKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers the kind of a new piece of work, in the transaction that writes it. */
    void add(WorkItem item) {
        Lists.StepKind kind = new Lists.StepKind(item.deployment(), item.procedure(), item.step());
        if (!written.contains(kind)) {
            write(kind);
            whenItStands(kind);
        }
    }

    private void write(Lists.StepKind kind) {
        Object[] key = {kind.procedure(), kind.step(), kind.deployment()};
        try {
            jdbc.sql(INSERT).params(key).params(key).update();
        } catch (DuplicateKeyException sameMoment) {
            written.add(kind);
        }
    }

    private void whenItStands(Lists.StepKind kind) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            written.add(kind);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                written.add(kind);
            }
        });
    }

    /** The kinds that stand in some work: model, its newest rules there, element; each element once. */
    List<Lists.StepKind> in(Where.Parts parts) {
        String held = parts.each("select 1 from work_item", SAME);
        return jdbc.sql("select max(deployment), procedure_key, step from work_kind known where exists (" + held
                        + ") group by procedure_key, step order by procedure_key, step")
                .params(parts.values())
                .query((row, n) -> new Lists.StepKind(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
