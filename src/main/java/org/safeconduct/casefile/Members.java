package org.safeconduct.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles.MemberOutcome;
import org.safeconduct.casefile.NewCase.NewMember;
import org.safeconduct.casefile.cover.WhileLocked;
import org.safeconduct.casefile.entry.EntryRows;
import org.safeconduct.casefile.entry.Fold;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in a case and what became of each; in the clear stands the link alone. */
@Component
class Members {

    /** Our own: what lies sealed must not change with how pages and programs are answered. */
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final String MEMBERS = "members";
    private static final String OUTCOME = "memberOutcome";
    private static final String TRAVELLING = "travelling";

    private final JdbcClient jdbc;
    private final EntryRows entries;
    private final WhileLocked kept;
    private final Vault vault;

    Members(JdbcClient jdbc, EntryRows entries, WhileLocked kept, Vault vault) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.kept = kept;
        this.vault = vault;
    }

    void insert(CaseId caseId, NewMember member, int place) {
        jdbc.sql("""
                insert into case_member (case_id, person_id, place, details)
                values (:caseId, :person, :place, :details)
                """)
                .param("caseId", caseId.toString())
                .param("person", member.person().toString())
                .param("place", place)
                .param("details", seal(caseId, member))
                .update();
        kept.changed(MEMBERS);
    }

    /** Members with what became of each, the principal first. */
    List<Member> of(CaseId caseId) {
        Fold fold = new Fold(entries.all(caseId, Compartment.IDENTITY::equals));
        return kept.read(caseId, MEMBERS, () -> entered(caseId)).stream()
                .map(member -> now(member, fold.values(member.person())))
                .toList();
    }

    private List<NewMember> entered(CaseId caseId) {
        return jdbc.sql("select person_id, details from case_member where case_id = :caseId order by place")
                .param("caseId", caseId.toString())
                .query((row, n) -> open(caseId, PersonId.of(row.getString(1)), row.getBytes(2)))
                .list();
    }

    /** Refuses, at the field, a person who is no member of the case. */
    void require(CaseId caseId, @Nullable PersonId person) {
        boolean found = kept.read(caseId, MEMBERS, () -> entered(caseId)).stream()
                .anyMatch(member -> member.person().equals(person));
        if (!found) {
            throw Refusal.invalid("member", "refusal.casefile.no-member");
        }
    }

    static Map<String, JsonNode> answers(MemberOutcome outcome) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        if (outcome.outcome() != null) {
            answers.put(OUTCOME, TextNode.valueOf(outcome.outcome()));
        }
        answers.put(TRAVELLING, BooleanNode.valueOf(outcome.travelling()));
        return answers;
    }

    private static Member now(NewMember member, Map<String, JsonNode> values) {
        JsonNode outcome = values.get(OUTCOME);
        JsonNode travelling = values.get(TRAVELLING);
        return new Member(
                member.person(),
                member.relation(),
                member.principal(),
                member.adult(),
                member.birthYear(),
                travelling == null || travelling.asBoolean(),
                outcome == null ? null : outcome.asText());
    }

    private byte[] seal(CaseId caseId, NewMember member) {
        try {
            byte[] plain = JSON.writeValueAsBytes(member);
            return vault.seal(caseId.value(), Compartment.IDENTITY, place(caseId, member.person()), plain);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("member cannot be written", unwritable);
        }
    }

    private NewMember open(CaseId caseId, PersonId person, byte[] sealed) {
        try {
            byte[] plain = vault.open(caseId.value(), Compartment.IDENTITY, place(caseId, person), sealed);
            return JSON.readValue(plain, NewMember.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("member cannot be read", unreadable);
        }
    }

    private static String place(CaseId caseId, PersonId person) {
        return "case_member|details|" + caseId + "/" + person;
    }
}
