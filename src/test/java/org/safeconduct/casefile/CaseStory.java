package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Track;
import org.safeconduct.casefile.NewCase.NewMember;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.TaskId;

/** One case of a test: a mother who returns with her husband, and the counsellor who opened the file. */
public record CaseStory(CaseFiles files, Actor counsellor, CaseId id, PersonId mother, PersonId father) {

    public static CaseStory openedBy(Actor counsellor, CaseFiles files) {
        PersonId mother = PersonId.random();
        PersonId father = PersonId.random();
        return new CaseStory(files, counsellor, opened(counsellor, files, mother, father), mother, father);
    }

    public static CaseId opened(Actor counsellor, CaseFiles files, PersonId mother, PersonId father) {
        return files.open(
                counsellor,
                new NewCase(
                        "invented-procedure",
                        Track.VOLUNTARY_RETURN,
                        new CountryCode("NER"),
                        "Berlin",
                        List.of(
                                new NewMember(father, "spouse", false, true, 1981),
                                new NewMember(mother, "principal", true, true, 1985)),
                        false));
    }

    EntryId said(Compartment compartment, String field, String value) {
        return said(null, compartment, field, value);
    }

    EntryId said(@Nullable PersonId member, Compartment compartment, String field, String value) {
        return files.add(counsellor, id, entry(null, member, Map.of(compartment, Map.of(field, text(value)))));
    }

    static NewEntry entry(
            @Nullable TaskId task, @Nullable PersonId member, Map<Compartment, Map<String, JsonNode>> answers) {
        Source source = new Source(task, "invented-procedure", "Task_Some", null, "deployment");
        return NewEntry.of("task", source, member, answers);
    }

    static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }

    /** Everything this actor sees of the file, as one text. */
    String seenBy(Actor actor) {
        return files.timeline(actor, id) + "\n" + files.answers(actor, id);
    }
}
