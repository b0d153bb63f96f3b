package org.safeconduct.models;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every text of a model in every language of the product. */
final class Texts {

    private static final List<String> LANGUAGES = List.of("fr", "pt", "ar");

    private Texts() {}

    static List<String> translated(Library library) {
        return Findings.each(library, (model, find) -> {
            for (String language : LANGUAGES) {
                Properties texts = library.texts(file(model.path(), language));
                said(model).keySet().stream()
                        .filter(key -> texts.getProperty(key, "").isBlank())
                        .forEach(key -> find.when(true, key, "not translated: " + language));
            }
        });
    }

    /** A text for something that no model says is a leftover. */
    static List<String> noLeftovers(Library library) {
        Set<String> said = library.models().stream()
                .flatMap(model -> said(model).keySet().stream())
                .collect(Collectors.toSet());
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

    private static Map<String, String> said(Model model) {
        Map<String, String> said = new TreeMap<>();
        said.put(model.id() + ".title", model.title());
        said.put(model.id() + ".purpose", Xml.text(model.process(), "documentation"));
        model.steps().forEach(step -> said.put(model.id() + "." + step.id(), step.name()));
        model.flows().forEach(flow -> said.put(model.id() + "." + flow.id(), flow.name()));
        said.values().removeIf(String::isBlank);
        return said;
    }
}
