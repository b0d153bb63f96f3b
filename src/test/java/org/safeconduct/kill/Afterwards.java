package org.safeconduct.kill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the database, held against what was acknowledged.
 *
 * @param lost acknowledged and not there, or there in a part
 * @param doubled there more often than acknowledged
 * @param torn open steps that engine and worklist do not agree on
 */
record Afterwards(int lost, int doubled, int torn) {

    static Afterwards of(Connection database, Collection<Work.Done> done) throws SQLException {
        Map<String, Integer> cases = counts(database, "select id, 1 from case_file");
        Map<String, Integer> entries =
                counts(database, "select task_id, count(*) from case_entry where task_id is not null group by task_id");
        Map<String, Integer> ended = counts(
                database,
                "select TASK_ID_, count(*) from ACT_HI_ACTINST where END_TIME_ is not null"
                        + " and TASK_ID_ is not null group by TASK_ID_");
        Set<String> engine = counts(database, "select ID_, 1 from ACT_RU_TASK").keySet();
        Set<String> worklist = counts(database, "select task_id, 1 from work_item where kind = 'TASK'")
                .keySet();
        int lost = 0;
        int doubled = Math.max(0, cases.size() - done.size());
        for (Work.Done one : done) {
            boolean whole = cases.containsKey(one.caseId())
                    && entries.containsKey(one.taskId())
                    && ended.containsKey(one.taskId())
                    && !engine.contains(one.taskId());
            lost += whole ? 0 : 1;
            doubled += entries.getOrDefault(one.taskId(), 1) - 1 + ended.getOrDefault(one.taskId(), 1) - 1;
        }
        Set<String> torn = new HashSet<>(engine);
        torn.removeAll(worklist);
        Set<String> alone = new HashSet<>(worklist);
        alone.removeAll(engine);
        return new Afterwards(lost, doubled, torn.size() + alone.size());
    }

    private static Map<String, Integer> counts(Connection database, String sql) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }
}
