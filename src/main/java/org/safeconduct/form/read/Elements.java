package org.safeconduct.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.form.Field;

/** Reads components, one after another, into elements of a form. */
final class Elements {

    /** Lines a repeating group may show before anybody added one. */
    private static final int MOST_INITIAL_LINES = 5;

    /** Widths, of 16, of an amount and of the list beside it. */
    private static final int AMOUNT = 5;

    private static final int CURRENCY = 4;

    private Elements() {}

    static List<Field> read(Part parent) {
        List<Part> parts = parent.list("components");
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Part> next = i + 1 < parts.size() ? Optional.of(parts.get(i + 1)) : Optional.empty();
            fields.add(element(parts.get(i), next));
        }
        return sideBySide(fields);
    }

    /** An amount and the list that names its currency share a row, unless the definition says how wide they are. */
    private static List<Field> sideBySide(List<Field> fields) {
        for (int i = 0; i + 1 < fields.size(); i++) {
            if (fields.get(i) instanceof Field.Money money && fields.get(i + 1) instanceof Field.Choice currency) {
                fields.set(i, money.currencyField().equals(currency.key()) ? amount(money) : money);
                fields.set(i + 1, money.currencyField().equals(currency.key()) ? currency(currency) : currency);
            }
        }
        return fields;
    }

    private static Field.Money amount(Field.Money of) {
        return new Field.Money(
                of.head().withColumns(Math.min(of.head().columns(), AMOUNT)),
                of.terms(),
                of.range(),
                of.currencies(),
                of.currencyField());
    }

    private static Field.Choice currency(Field.Choice of) {
        return new Field.Choice(
                of.head().withColumns(Math.min(of.head().columns(), CURRENCY)), of.terms(), of.offer(), of.list());
    }

    private static Field element(Part part, Optional<Part> next) {
        Vocabulary.checkComponent(part);
        return switch (part.required("type")) {
            case "text" -> help(part);
            case "group" -> new Field.Section(Common.head(part, "id"), read(part));
            case "dynamiclist" -> group(part);
            case "textfield" -> Inputs.text(part);
            case "textarea" -> Inputs.longText(part);
            case "number" -> Inputs.number(part, next);
            case "datetime" -> Inputs.date(part);
            case "checkbox" -> Inputs.yesNo(part);
            default -> chosen(part);
        };
    }

    private static Field help(Part part) {
        String shows = part.sub("properties").text("shows");
        return new Field.Help(Common.head(part, "id"), part.required("text"), List.of(shows.split("\\s+")));
    }

    private static Field chosen(Part part) {
        var head = Common.head(part, "key");
        var terms = Common.terms(part);
        return switch (part.required("type")) {
            case "radio" -> new Field.Choice(head, terms, Common.offer(part), false);
            case "select" -> new Field.Choice(head, terms, Common.offer(part), true);
            case "checklist" -> new Field.Choices(head, terms, Common.offer(part));
            case "taglist" -> new Field.Tags(head, terms, Common.offer(part));
            case "filepicker" -> new Field.Files(head, terms, part.text("accept"), part.flag("multiple"));
            default -> throw part.unsound("unknown component type");
        };
    }

    private static Field group(Part part) {
        int initially = part.whole("defaultRepetitions", 1);
        if (initially < 0 || initially > MOST_INITIAL_LINES) {
            throw part.unsound("0 to " + MOST_INITIAL_LINES + " lines can be shown at first");
        }
        return new Field.Group(Common.head(part, "path"), Common.terms(part), read(part), initially);
    }
}
