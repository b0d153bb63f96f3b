package org.safeconduct.form.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.form.FormView;
import org.safeconduct.form.Kinds;
import org.safeconduct.form.Offer;
import org.safeconduct.form.check.Level;
import org.safeconduct.form.sheet.Sheets;
import org.safeconduct.kernel.Choice;

/** The control or controls of each kind, holding what was typed. */
final class Bodies implements Kinds<FormView.Body> {

    /** More than this is offered in drop-down lists instead of boxes. */
    private static final int MOST_BOXES = 15;

    /** Empty lists shown after those in use, for one more answer without a further request. */
    private static final int SPARE = 2;

    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-fA-F-]{36}");

    private final Page page;
    private final Level level;

    Bodies(Page page, Level level) {
        this.page = page;
        this.level = level;
    }

    private String typed(String name) {
        return level.sheet().first(name);
    }

    /** A control of the browser's own, unless it would swallow what was typed. */
    private FormView.Line date(String name, String type) {
        String typed = typed(name);
        boolean readable = typed.isEmpty() || (type.equals("date") ? Written.isDay(typed) : Written.isMoment(typed));
        return new FormView.Line("short", typed, readable ? type : "text", "numeric", "ltr");
    }

    private List<Choice> offered(Field field, Offer offer) {
        List<String> typed = level.sheet().all(field.key());
        return page.labels().offered(field, offer).stream()
                .map(option -> new Choice(option.value(), option.label(), typed.contains(option.value())))
                .toList();
    }

    private FormView.Body several(Field field, Offer offer) {
        List<Choice> options = offered(field, offer);
        if (options.size() <= MOST_BOXES) {
            return new FormView.Pick("checks", options, offer.source());
        }
        Set<String> typed = new LinkedHashSet<>(level.sheet().all(field.key()));
        typed.remove("");
        List<String> chosen = new ArrayList<>(typed);
        for (int i = 0; i < SPARE; i++) {
            chosen.add("");
        }
        return new FormView.Lists(chosen, options, offer.source());
    }

    @Override
    public FormView.Body text(Field.Text field) {
        String typed = typed(field.key());
        return switch (field.style()) {
            case PHONE -> new FormView.Line("short", typed, "tel", "tel", "ltr");
            case EMAIL -> new FormView.Line("line", typed, "email", "email", "ltr");
            case DOCUMENT_NUMBER -> new FormView.Line("short", typed, "text", "text", "ltr");
            case PLAIN, PERSON_NAME -> new FormView.Line("line", typed, "text", "text", "auto");
        };
    }

    @Override
    public FormView.Body longText(Field.LongText field) {
        return new FormView.Line("area", typed(field.key()), "text", "text", "auto");
    }

    @Override
    public FormView.Body number(Field.Number field) {
        String mode = field.decimals() == 0 ? "numeric" : "decimal";
        return new FormView.Line("short", typed(field.key()), "text", mode, "ltr");
    }

    @Override
    public FormView.Body money(Field.Money field) {
        FormView.Line amount = new FormView.Line("short", typed(field.key() + ".amount"), "text", "decimal", "ltr");
        if (field.currencies().isEmpty()) {
            return amount;
        }
        String chosen = typed(field.key() + ".currency");
        List<Choice> currencies = field.currencies().stream()
                .map(code -> new Choice(code, code, code.equals(chosen)))
                .toList();
        return new FormView.Pair("money", amount, amount, currencies);
    }

    @Override
    public FormView.Body day(Field.Day field) {
        return date(field.key(), "date");
    }

    @Override
    public FormView.Body days(Field.Days field) {
        FormView.Line first = date(field.key() + ".from", "date");
        return new FormView.Pair("days", first, date(field.key() + ".to", "date"), List.of());
    }

    @Override
    public FormView.Body moment(Field.Moment field) {
        return date(field.key(), "datetime-local");
    }

    @Override
    public FormView.Body yesNo(Field.YesNo field) {
        return new FormView.Line(field.confirm() ? "confirm" : "yesno", typed(field.key()), "", "", "");
    }

    @Override
    public FormView.Body choice(Field.Choice field) {
        List<Choice> options = offered(field, field.offer());
        String kind = field.list() || options.size() > MOST_BOXES ? "dropdown" : "radio";
        return new FormView.Pick(kind, options, field.offer().source());
    }

    @Override
    public FormView.Body choices(Field.Choices field) {
        return several(field, field.offer());
    }

    @Override
    public FormView.Body tags(Field.Tags field) {
        String typed = String.join(", ", level.sheet().all(field.key()));
        return field.offer().free()
                ? new FormView.Line("words", typed, "text", "text", "auto")
                : several(field, field.offer());
    }

    @Override
    public FormView.Body files(Field.Files field) {
        Set<String> typed = new LinkedHashSet<>(level.sheet().all(field.key()));
        List<Choice> attached = typed.stream()
                .filter(id -> DOCUMENT.matcher(id).matches())
                .map(id -> new Choice(id, page.documents().getOrDefault(id, ""), true))
                .toList();
        List<Choice> others = page.documents().entrySet().stream()
                .filter(document -> !typed.contains(document.getKey()))
                .map(document -> new Choice(document.getKey(), document.getValue(), false))
                .toList();
        return new FormView.Attached(attached, others, field);
    }

    @Override
    public FormView.Body group(Field.Group field) {
        List<FormView.Item> items = new ArrayList<>();
        for (Level line : level.lines(field.key())) {
            String path = level.path(field.key()) + "[" + items.size() + "]";
            items.add(new FormView.Item(path, items.size() + 1, page.fields(field.fields(), line)));
        }
        return new FormView.Lines(items, items.size() >= Sheets.MOST_LINES);
    }
}
