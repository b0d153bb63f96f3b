package org.safeconduct.worklist.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casework.Wordings;
import org.safeconduct.casework.opening.Openings;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Choice;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.reference.Countries;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkQuery;
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

    /** @param procedures that this reader may open, for the "new case" buttons */
    record Offered(List<Choice> procedures, List<Choice> steps, List<Choice> colleagues, List<Choice> countries) {}

    Offered of(Actor actor, WorkQuery wish) {
        Locale language = LocaleContextHolder.getLocale();
        return new Offered(
                openings.offered(actor).stream()
                        .map(p -> choice(p.key(), p.title(), wish.procedure()))
                        .toList(),
                steps(actor, wish),
                staff.of(actor.agency()).stream()
                        .map(a -> choice(a.id().value(), a.name(), wish.assignee()))
                        .toList(),
                countries.all().stream()
                        .map(c -> choice(c.code().value(), countries.label(c.code(), language), wish.country()))
                        .toList());
    }

    /** Steps that stand in the view, by name; two models may call theirs alike. */
    private List<Choice> steps(Actor actor, WorkQuery wish) {
        return lists.kinds(actor, wish.viewed()).stream()
                .map(kind -> choice(
                        kind.step(), wordings.step(kind.deployment(), kind.procedure(), kind.step()), wish.step()))
                .distinct()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static Choice choice(String value, String label, @Nullable String wished) {
        return new Choice(value, label, value.equals(wished));
    }
}
