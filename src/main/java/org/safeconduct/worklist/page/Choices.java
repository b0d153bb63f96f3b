package org.safeconduct.worklist.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.safeconduct.casework.Wordings;
import org.safeconduct.casework.opening.Openings;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.reference.Countries;
import org.safeconduct.worklist.Lists;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the filters of a list offer this reader. */
@Component
class Choices {

    private final Lists lists;
    private final Wordings wordings;
    private final Openings openings;
    private final StaffRegister staff;
    private final Countries countries;

    Choices(Lists lists, Wordings wordings, Openings openings, StaffRegister staff, Countries countries) {
        this.lists = lists;
        this.wordings = wordings;
        this.openings = openings;
        this.staff = staff;
        this.countries = countries;
    }

    record Choice(String value, String label) {}

    /** @param procedures that this reader may open, for the "new case" buttons */
    record Offered(List<Choice> procedures, List<Choice> steps, List<Choice> colleagues, List<Choice> countries) {}

    Offered of(Actor actor, Lists.View view) {
        Locale language = LocaleContextHolder.getLocale();
        return new Offered(
                openings.offered(actor).stream()
                        .map(p -> new Choice(p.key(), p.title()))
                        .toList(),
                steps(actor, view),
                staff.of(actor.agency()).stream()
                        .map(a -> new Choice(a.id().value(), a.name()))
                        .toList(),
                countries.all().stream()
                        .map(c -> new Choice(c.code().value(), countries.label(c.code(), language)))
                        .toList());
    }

    /** Steps that stand in the view, by name; two models may call theirs alike. */
    private List<Choice> steps(Actor actor, Lists.View view) {
        return lists.kinds(actor, view).stream()
                .map(kind -> new Choice(kind.step(), wordings.step(kind.deployment(), kind.procedure(), kind.step())))
                .distinct()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
