package org.safeconduct.casework.amendment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.page.Names;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page for putting one answer right shows. */
@Component
class AmendmentScreen {

    /** Why an answer is corrected; no field of a form is named like it. */
    static final String REASON = "_reason";

    private final CaseFiles files;
    private final Names names;
    private final Forms forms;

    AmendmentScreen(CaseFiles files, Names names, Forms forms) {
        this.files = files;
        this.names = names;
        this.forms = forms;
    }

    ModelAndView page(Actor actor, Asked asked, Map<String, List<String>> typed, List<Refusal.FieldError> errors) {
        CaseId caseId = asked.place().id();
        FormState state = asked.state().withTyped(asked(asked, typed)).withErrors(errors);
        ModelAndView page = new ModelAndView("casework/amendment");
        page.addObject("head", files.head(actor, caseId));
        page.addObject("answer", asked.answer());
        page.addObject("correctable", asked.canBePutRight());
        page.addObject("form", forms.view(asked.form(), state));
        page.addObject(
                "compartments",
                others(files.ruling(actor, caseId), asked.answer().compartment()));
        page.addObject("people", asked.entry().member() == null ? Map.of() : names.of(actor, caseId));
        page.addObject("why", AmendmentPages.one(typed, REASON));
        page.addObject("to", AmendmentPages.one(typed, "to"));
        page.addObject("reason", AmendmentPages.one(typed, "reason"));
        boolean corrected = typed.containsKey(REASON);
        page.addObject("whyErrors", corrected ? errors : List.of());
        page.addObject("errors", corrected ? List.of() : errors);
        return page;
    }

    /** As typed, or as it is on file where another act of the page was tried. */
    private Map<String, List<String>> asked(Asked asked, Map<String, List<String>> typed) {
        return forms.typed(asked.form(), typed).isEmpty() ? asked.state().typed() : typed;
    }

    static Compartment compartment(String name) {
        return Arrays.stream(Compartment.values())
                .filter(compartment -> compartment.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("to", "refusal.field.missing"));
    }

    private static Set<Compartment> others(Ruling ruling, Compartment now) {
        Set<Compartment> others = EnumSet.noneOf(Compartment.class);
        others.addAll(ruling.write());
        others.addAll(ruling.collect());
        others.remove(now);
        return others;
    }
}
