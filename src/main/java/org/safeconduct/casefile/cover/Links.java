package org.safeconduct.casefile.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which person is in which case: the link that search needs, and nothing else of either. */
@Component
public class Links {

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Persons in cases the actor's agency keeps, or in which the actor holds work now. */
    public Set<PersonId> known(Actor actor) {
        return persons(jdbc.sql("""
                select distinct m.person_id from case_member m join case_file f on f.id = m.case_id
                where f.practice = :practice and (f.agency = :agency or exists (
                    select 1 from case_participant p
                    where p.case_id = f.id and p.agency = :agency and p.actor = :actor and p.ended_at is null))
                """)
                .param("practice", actor.practice())
                .param("agency", actor.agency().value())
                .param("actor", actor.id().value()));
    }

    /** Persons in return cases of any agency. */
    public Set<PersonId> inReturn(boolean practice) {
        return persons(jdbc.sql("""
                select distinct m.person_id from case_member m join case_file f on f.id = m.case_id
                where f.practice = :practice and f.track in ('RETURN', 'VOLUNTARY_RETURN')
                """).param("practice", practice));
    }

    /** Cases any of these persons is in, with those of them who are; in the order the persons stand. */
    public Map<CaseId, List<PersonId>> cases(Collection<PersonId> people) {
        Map<CaseId, List<PersonId>> cases = new LinkedHashMap<>();
        for (PersonId person : people) {
            jdbc.sql("select case_id from case_member where person_id = :person")
                    .param("person", person.toString())
                    .query(String.class)
                    .list()
                    .forEach(id -> cases.computeIfAbsent(CaseId.of(id), c -> new ArrayList<>())
                            .add(person));
        }
        return cases;
    }

    private static Set<PersonId> persons(JdbcClient.StatementSpec query) {
        Set<PersonId> found = new HashSet<>();
        query.query(String.class).list().forEach(id -> found.add(PersonId.of(id)));
        return found;
    }
}
