package org.safeconduct.models;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What is wrong, each with file and element. */
final class Findings {

    private final String path;
    private final List<String> found;

    private Findings(String path, List<String> found) {
        this.path = path;
        this.found = found;
    }

    static List<String> each(Library library, BiConsumer<Model, Findings> rule) {
        List<String> found = new ArrayList<>();
        library.models().forEach(model -> rule.accept(model, new Findings(model.path(), found)));
        return found;
    }

    static List<String> eachTable(Library library, BiConsumer<Table, Findings> rule) {
        List<String> found = new ArrayList<>();
        library.tables().forEach(table -> rule.accept(table, new Findings(table.path(), found)));
        return found;
    }

    void when(boolean wrong, String element, String what) {
        if (wrong) {
            found.add(path + ": " + element + ": " + what);
        }
    }
}
