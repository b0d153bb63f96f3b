package org.safeconduct.worklist.page;

import java.util.List;
import java.util.Locale;
import org.safeconduct.casework.opening.Openings;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.reference.Countries;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the filters of a list offer this reader. */
@Component
class Choices {

    private final Openings openings;
    private final StaffRegister staff;
    private final Countries countries;

    Choices(Openings openings, StaffRegister staff, Countries countries) {
        this.openings = openings;
        this.staff = staff;
        this.countries = countries;
    }

    record Choice(String value, String label) {}

    /** @param procedures that this reader may open, for the "new case" buttons */
    record Offered(List<Choice> procedures, List<Choice> colleagues, List<Choice> countries) {}

    Offered of(Actor actor) {
        Locale language = LocaleContextHolder.getLocale();
        return new Offered(
                openings.offered(actor).stream()
                        .map(p -> new Choice(p.key(), p.title()))
                        .toList(),
                staff.of(actor.agency()).stream()
                        .map(a -> new Choice(a.id().value(), a.name()))
                        .toList(),
                countries.all().stream()
                        .map(c -> new Choice(c.code().value(), countries.label(c.code(), language)))
                        .toList());
    }
}
