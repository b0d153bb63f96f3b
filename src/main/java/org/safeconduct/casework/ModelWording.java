package org.safeconduct.casework;

import java.util.Locale;
import org.safeconduct.kernel.Wording;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Component;

/** Lends the words of models and forms to rooms that may not know the procedures. */
@Component
class ModelWording implements Wording {

    private final Procedures procedures;

    ModelWording(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public String text(String deployment, String key, String english, Locale language) {
        return procedures.text(deployment, key, english, language);
    }
}
