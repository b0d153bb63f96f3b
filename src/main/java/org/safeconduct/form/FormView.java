package org.safeconduct.form;

import java.util.List;
import org.safeconduct.kernel.Choice;

/**
 * A form ready for {@code form/form.html}; fields in the order shown.
 *
 * @param errors what is wrong, for the summary
 * @param shown paths of conditional fields on this page, posted back so that none appears unseen
 * @param conditional whether answers can make further fields appear
 */
public record FormView(
        String title, List<FieldView> fields, List<ErrorView> errors, List<String> shown, boolean conditional) {

    /** One message: where it leads, what it is about, and the message with its arguments. */
    public record ErrorView(String target, String label, String messageKey, Object[] arguments) {}

    /** What stands around every element. */
    public record Face(String path, String label, String description, boolean required, int columns) {

        /** Id of the control in the page. */
        public String id() {
            return idOf(path);
        }
    }

    /** @param refreshes whether other fields depend on this answer */
    public record Duty(boolean refreshes, boolean focus, String readers) {
        /** Of sections and help texts. */
        public static final Duty NONE = new Duty(false, false, "");
    }

    /** One element; {@code body.kind} names the fragment that shows it. */
    public record FieldView(Face face, Duty duty, List<ErrorView> errors, Body body) {

        /**
         * Whether a page that swaps the form in place leaves the control of this field alone, with what is being typed;
         * not in repeating groups, whose lines may have moved.
         */
        public boolean kept() {
            return errors.isEmpty() && !face.path().contains("[");
        }

        /** Ids of the texts that describe the control, for {@code aria-describedby}; may be empty. */
        public String describedBy() {
            StringBuilder ids = new StringBuilder();
            ids.append(face.description().isEmpty() ? "" : face.id() + "-about ");
            ids.append(duty.readers().isEmpty() ? "" : face.id() + "-readers ");
            ids.append(errors.isEmpty() ? "" : face.id() + "-error");
            return ids.toString().strip();
        }
    }

    /** What differs between kinds. */
    public sealed interface Body {

        /** Name of the fragment. */
        String kind();
    }

    /**
     * One control with one value.
     *
     * @param type of the input element
     * @param direction {@code auto} for words of any script, {@code ltr} for numbers
     */
    public record Line(String kind, String value, String type, String inputMode, String direction) implements Body {}

    /** Two controls: amount and currency, or first and last day. */
    public record Pair(String kind, Line first, Line second, List<Choice> options) implements Body {}

    /** What can be chosen, and from which list of the application; no name where the values stand in the form. */
    public record Pick(String kind, List<Choice> options, String source) implements Body {}

    /** A long list several times over: one for each value chosen, and some to spare. */
    public record Lists(List<String> chosen, List<Choice> options, String source) implements Body {
        @Override
        public String kind() {
            return "lists";
        }

        /** The list as one of its controls shows it. */
        public List<Choice> options(String chosen) {
            return options.stream()
                    .map(one -> new Choice(one.value(), one.label(), one.value().equals(chosen)))
                    .toList();
        }
    }

    /**
     * @param documents attached so far
     * @param others documents of the case that may be attached too
     */
    public record Attached(List<Choice> documents, List<Choice> others, Field.Files field) implements Body {
        @Override
        public String kind() {
            return "files";
        }
    }

    /** @param full no further line is taken */
    public record Lines(List<Item> items, boolean full) implements Body {
        @Override
        public String kind() {
            return "group";
        }
    }

    /** One line of a repeating group, counted from 1 for the reader. */
    public record Item(String path, int number, List<FieldView> fields) {

        public String id() {
            return idOf(path);
        }
    }

    public record Under(List<FieldView> fields) implements Body {
        @Override
        public String kind() {
            return "part";
        }
    }

    public record Words(List<String> paragraphs) implements Body {
        @Override
        public String kind() {
            return "help";
        }
    }

    /** Id in the page for a path; square brackets and dots do not survive in selectors. */
    public static String idOf(String path) {
        return "f-" + path.replace("[", "-").replace("]", "").replace('.', '-');
    }
}
