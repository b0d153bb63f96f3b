package org.safeconduct.casework.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.casework.voluntaryreturn.sheet.SheetCode;
import org.safeconduct.casework.voluntaryreturn.sheet.SheetCodes;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.Persons;
import org.springframework.stereotype.Component;

/** What stands beside a form: how to reach the person without harm, what to hand out, what is on file already. */
@Component
class TaskAside {

    private static final String PEOPLE = "people";
    private static final String DIED = "died";

    private final CaseFiles caseFiles;
    private final SheetCodes sheets;
    private final Persons persons;
    private final List<Panel> panels;

    TaskAside(CaseFiles caseFiles, SheetCodes sheets, Persons persons, List<Panel> panels) {
        this.caseFiles = caseFiles;
        this.sheets = sheets;
        this.persons = persons;
        this.panels = panels.stream()
                .filter(panel -> Set.of(PEOPLE, "papers").contains(panel.key()))
                .toList();
    }

    /**
     * One answer on file.
     *
     * @param whose member of a family it belongs to, where the step concerns several; else null
     */
    record Fact(String label, String shown, @Nullable Whose whose) {}

    /** @param name empty for a reader who may not know it: then the place in the family says who is meant */
    record Whose(String name, int number, int of) {}

    Map<String, Object> content(Actor actor, HeldTask task) {
        CaseId caseId = task.head().id();
        PersonId member = task.step().member();
        Map<String, Object> aside = new LinkedHashMap<>();
        aside.put("calls", false);
        aside.put(PEOPLE, List.of());
        aside.put("leaflets", List.of());
        aside.put("signers", List.of());
        aside.put("sheet", sheets.of(task).map(SheetCode::kind).orElse(""));
        panels.forEach(panel -> aside.putAll(panel.content(actor, caseId)));
        if (died(caseId, member)) {
            aside.put("calls", false);
            aside.put("leaflets", List.of());
        }
        aside.put("member", member == null ? "" : member.toString());
        List<Entry.Answer> first = first(actor, task);
        List<Entry.Answer> rest = onFile(actor, task);
        rest.removeAll(first);
        Map<PersonId, Whose> family = member == null ? family(actor, caseId) : Map.of();
        aside.put("first", facts(first, family));
        aside.put("rest", facts(rest, family));
        return aside;
    }

    /** Whether whom the step concerns, else the principal, has died: the dead are not called nor handed papers. */
    private boolean died(CaseId caseId, @Nullable PersonId concerned) {
        return caseFiles.members(caseId).stream()
                .filter(member ->
                        concerned == null ? member.principal() : member.person().equals(concerned))
                .anyMatch(member -> DIED.equals(member.outcome()));
    }

    /** What the form shows, then the rest; a relative's answers stay out of another's step. */
    List<Entry.Answer> onFile(Actor actor, HeldTask task) {
        Set<Entry.Answer> all = new LinkedHashSet<>(first(actor, task));
        all.addAll(concerning(task, caseFiles.answers(actor, task.head().id())));
        return new ArrayList<>(all);
    }

    private List<Entry.Answer> first(Actor actor, HeldTask task) {
        return concerning(
                task, caseFiles.shown(actor, task.head().id(), task.form().shows()));
    }

    private static List<Entry.Answer> concerning(HeldTask task, List<Entry.Answer> answers) {
        PersonId member = task.step().member();
        return answers.stream()
                .filter(answer -> member == null
                        || answer.member() == null
                        || answer.member().equals(member))
                .filter(answer -> !answer.shown().isBlank())
                .toList();
    }

    /** Who is meant by whose answer; nobody in particular where somebody comes alone. */
    private Map<PersonId, Whose> family(Actor actor, CaseId caseId) {
        List<PersonId> all =
                caseFiles.members(caseId).stream().map(Member::person).toList();
        boolean named = !caseFiles.members(actor, caseId).isEmpty();
        if (all.size() < 2) {
            return Map.of();
        }
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(
                        all::get, at -> new Whose(named ? name(all.get(at)) : "", at + 1, all.size())));
    }

    private String name(PersonId person) {
        return persons.read(person).name().orElse("");
    }

    private static List<Fact> facts(List<Entry.Answer> answers, Map<PersonId, Whose> family) {
        return answers.stream()
                .map(answer -> new Fact(
                        answer.label(), answer.shown(), answer.member() == null ? null : family.get(answer.member())))
                .toList();
    }
}
