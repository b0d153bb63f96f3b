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

    /** Of a procedure no model describes, so that nobody but the file itself has a say in it. */
    public static CaseStory openedBy(Actor counsellor, CaseFiles files) {
        return openedBy(counsellor, files, "invented-procedure");
    }

    public static CaseStory openedBy(Actor counsellor, CaseFiles files, String procedure) {
        PersonId mother = PersonId.random();
        PersonId father = PersonId.random();
        NewMember husband = new NewMember(father, "spouse", false, true, 1981);
        NewMember herself = new NewMember(mother, "principal", true, true, 1985);
        NewCase wish = new NewCase(
                procedure,
                Track.VOLUNTARY_RETURN,
                new CountryCode("NER"),
                "Berlin",
                List.of(husband, herself),
                counsellor.practice());
        return new CaseStory(files, counsellor, files.open(counsellor, wish), mother, father);
    }

    public EntryId said(Compartment compartment, String field, String value) {
        return said(null, compartment, field, value);
    }

    public EntryId said(@Nullable PersonId member, Compartment compartment, String field, String value) {
        return files.add(counsellor, id, entry(null, member, Map.of(compartment, Map.of(field, text(value)))));
    }

    public static NewEntry entry(
            @Nullable TaskId task, @Nullable PersonId member, Map<Compartment, Map<String, JsonNode>> answers) {
        Source source = new Source(task, "invented-procedure", "Task_Some", null, "deployment");
        return NewEntry.of("task", source, member, answers);
    }

    public static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }

    /** Everything this actor sees of the file, as one text. */
    public String seenBy(Actor actor) {
        return files.timeline(actor, id) + "\n" + files.answers(actor, id);
    }
}
