package org.safeconduct.casework.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.casework.Acts;
import org.safeconduct.casework.FormEntries;
import org.safeconduct.casework.Submission;
import org.safeconduct.casework.Wordings;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Procedure;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Service;

/** Front door to opening a case: persons, file and procedure begin together or not at all. */
@Service
public class Openings {

    private final List<CaseOpening> openings;
    private final Procedures procedures;
    private final CaseFiles caseFiles;
    private final Forms forms;
    private final Wordings wordings;
    private final Acts acts;
    private final Agencies agencies;

    Openings(
            List<CaseOpening> openings,
            Procedures procedures,
            CaseFiles caseFiles,
            Forms forms,
            Wordings wordings,
            Acts acts,
            Agencies agencies) {
        this.openings = List.copyOf(openings);
        this.procedures = procedures;
        this.caseFiles = caseFiles;
        this.forms = forms;
        this.wordings = wordings;
        this.acts = acts;
        this.agencies = agencies;
    }

    /** Procedures this actor may open. */
    public List<Offered> offered(Actor actor) {
        return openings.stream()
                .filter(opening -> opening.mayOpen(actor))
                .map(opening -> new Offered(opening.procedure(), wordings.procedure(opening.procedure())))
                .toList();
    }

    /** The start form of a procedure; NOT_FOUND where the actor may not open it. */
    public StartForm start(Actor actor, String procedure) {
        CaseOpening opening = opening(actor, procedure);
        Procedure rules = procedures.procedure(procedure);
        Form form = forms.read(opening.form(), procedures.form(rules.deployment(), opening.form()));
        return new StartForm(rules, form, opening, agencies.now(actor.agency()).toLocalDate());
    }

    /** Opens a case from a filled start form; refuses INVALID at the fields. */
    public CaseId open(Actor actor, String procedure, Submission submission) {
        return acts.whole(() -> {
            StartForm start = start(actor, procedure);
            Answers answers = check(start, submission);
            CaseId caseId = caseFiles.open(actor, start.opening().prepare(actor, answers));
            caseFiles.record(actor, caseId, entry(start, answers));
            procedures.open(caseId, procedure, answers.outcomes());
            return caseId;
        });
    }

    /** A procedure that may be opened, with its title in the reader's language. */
    public record Offered(String key, String title) {}

    /**
     * @param rules as they are now; the case keeps them
     * @param today the day where whoever opens it works
     */
    public record StartForm(Procedure rules, Form form, CaseOpening opening, LocalDate today) {

        /** What conditions and bounds of the form may read. */
        public Map<String, Object> facts() {
            return Map.of("today", today.toString());
        }
    }

    private CaseOpening opening(Actor actor, String procedure) {
        return openings.stream()
                .filter(opening -> opening.procedure().equals(procedure) && opening.mayOpen(actor))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Answers check(StartForm start, Submission submission) {
        JsonNode body = submission.json();
        return body == null
                ? forms.check(start.form(), submission.typed(), start.opening().compartments(), start.facts())
                : forms.checkJson(start.form(), body, start.opening().compartments(), start.facts());
    }

    private static NewEntry entry(StartForm start, Answers answers) {
        Procedure rules = start.rules();
        NewEntry.Source source =
                new NewEntry.Source(null, rules.key(), "Start", start.form().id(), rules.deployment());
        return FormEntries.entry("opening", source, null, new FormEntries.Filled(start.form(), answers));
    }
}
