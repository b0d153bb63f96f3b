package org.safeconduct.form.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.DocumentId;

/** The form's own buttons: add a line, remove a line, show the questions that follow from the answers. */
public final class Edit {

    /** Names of the buttons, and of the word that says where to go on typing. */
    public static final String ADD = "_add";

    public static final String REMOVE = "_remove";
    public static final String REFRESH = "_refresh";
    public static final String FOCUS = "_focus";

    private static final String FILE = "._file";
    private static final Pattern LINE = Pattern.compile("([a-z][A-Za-z0-9]*+)\\[(\\d{1,7})]");

    private Edit() {}

    /** What was typed after the button, empty when none of the form's own buttons was pressed. */
    public static Optional<Map<String, List<String>>> apply(Form form, Map<String, List<String>> submitted) {
        if (submitted.containsKey(ADD)) {
            return Optional.of(added(form, Sheets.read(form, submitted).strict(), first(submitted, ADD)));
        }
        if (submitted.containsKey(REMOVE)) {
            return Optional.of(removed(form, Sheets.read(form, submitted).strict(), first(submitted, REMOVE)));
        }
        return submitted.containsKey(REFRESH)
                ? Optional.of(Sheets.read(form, submitted).strict().flat())
                : Optional.empty();
    }

    private static Map<String, List<String>> added(Form form, Sheet sheet, String group) {
        int lines = sheet.lines(group).size();
        if (!isGroup(form, group) || lines >= Sheets.MOST_LINES) {
            return sheet.flat();
        }
        return focused(sheet.withLine(group), group + "[" + lines + "]");
    }

    private static Map<String, List<String>> removed(Form form, Sheet sheet, String path) {
        Matcher line = LINE.matcher(path);
        if (!line.matches() || !isGroup(form, line.group(1))) {
            return sheet.flat();
        }
        return focused(sheet.withoutLine(line.group(1), Integer.parseInt(line.group(2))), line.group(1));
    }

    private static Map<String, List<String>> focused(Sheet sheet, String path) {
        Map<String, List<String>> flat = new LinkedHashMap<>(sheet.flat());
        flat.put(FOCUS, new ArrayList<>(List.of(path)));
        return flat;
    }

    /** The same values with a document in the file field whose control sent it: one more, or instead of the one. */
    public static Map<String, List<String>> attached(
            Form form, Map<String, List<String>> submitted, String part, DocumentId document) {
        String path = part.endsWith(FILE) ? part.substring(0, part.length() - FILE.length()) : "";
        Optional<Field.Input> field = form.find(path.substring(path.lastIndexOf('.') + 1));
        if (field.isEmpty() || !(field.get() instanceof Field.Files files)) {
            return submitted;
        }
        Map<String, List<String>> changed = new LinkedHashMap<>(submitted);
        List<String> documents =
                new ArrayList<>(files.multiple() ? submitted.getOrDefault(path, List.of()) : List.of());
        documents.add(document.toString());
        changed.put(path, documents);
        return changed;
    }

    private static boolean isGroup(Form form, String key) {
        return form.find(key).filter(Field.Group.class::isInstance).isPresent();
    }

    private static String first(Map<String, List<String>> submitted, String name) {
        List<String> values = submitted.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
