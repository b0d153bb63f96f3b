package org.safeconduct.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every text of a model in every language of the product. */
final class Texts {

    private static final List<String> LANGUAGES = List.of("fr", "pt", "ar");

    private Texts() {}

    static List<String> translated(Library library) {
        return LANGUAGES.stream()
                .flatMap(language -> said(library).entrySet().stream()
                        .filter(key -> library.texts(file(key.getValue(), language))
                                .getProperty(key.getKey(), "")
                                .isBlank())
                        .map(key -> key.getValue() + ": " + key.getKey() + ": not translated: " + language))
                .toList();
    }

    /** A text for something that no model says is a leftover. */
    static List<String> noLeftovers(Library library) {
        Set<String> said = said(library).keySet();
        return library.paths(".properties")
                .filter(path -> path.startsWith("bpmn/"))
                .flatMap(path -> library.texts(path).stringPropertyNames().stream()
                        .filter(key -> !said.contains(key))
                        .map(key -> path + ": " + key + ": no model says this"))
                .toList();
    }

    private static String file(String path, String language) {
        return path.substring(0, path.lastIndexOf('/')) + "/texts_" + language + ".properties";
    }

    /** Keys of everything that models and decisions say, with the file that says it. */
    private static Map<String, String> said(Library library) {
        Map<String, String> said = new TreeMap<>();
        library.models().forEach(model -> {
            said.put(model.id() + ".title", model.path());
            said.put(model.id() + ".purpose", model.path());
            Stream.concat(
                            model.steps().stream().map(step -> new String[] {step.id(), step.name()}),
                            model.flows().stream().map(flow -> new String[] {flow.id(), flow.name()}))
                    .filter(text -> !text[1].isBlank())
                    .forEach(text -> said.put(model.id() + "." + text[0], model.path()));
        });
        library.tables().forEach(table -> {
            String id = table.decision().getAttribute("id");
            said.put(id + ".title", table.path());
            said.put(id + ".purpose", table.path());
            Xml.children(table.grid()).forEach(part -> said.put(id + "." + part.getAttribute("id"), table.path()));
        });
        return said;
    }
}
