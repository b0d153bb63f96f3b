package org.safeconduct.casework;

import java.util.Locale;
import org.safeconduct.procedure.Procedure;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of steps and procedures in the reader's language, as the case's own rules word them. */
@Component
public class Wordings {

    private final Procedures procedures;

    Wordings(Procedures procedures) {
        this.procedures = procedures;
    }

    /** Name of one element of a model in the reader's language. */
    public String step(String deployment, String procedure, String element) {
        return step(deployment, procedure, element, language());
    }

    /** The same in another language; the id of an element that the model does not have. */
    public String step(String deployment, String procedure, String element, Locale language) {
        String english = procedures.name(deployment, procedure, element).orElse(element);
        return procedures.text(deployment, procedure + "." + element, english, language);
    }

    /** Title of a procedure as it is now. */
    public String procedure(String key) {
        var rules = procedures.procedure(key);
        return procedures.text(rules.deployment(), key + ".title", rules.title(), language());
    }

    /** What a procedure is for. */
    public String purpose(Procedure rules) {
        return procedures.text(rules.deployment(), rules.key() + ".purpose", rules.purpose(), language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
