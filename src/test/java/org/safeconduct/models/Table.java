package org.safeconduct.models;

import java.util.List;
import org.w3c.dom.Element;

/** One decision file as it is written. */
record Table(String path, Element root) {

    static Table of(String path, String text) {
        return new Table(path, Xml.parse(text).getDocumentElement());
    }

    List<Element> decisions() {
        return Xml.children(root, "decision").toList();
    }

    Element decision() {
        return decisions().get(0);
    }

    Element grid() {
        return Xml.children(decision(), "decisionTable").findFirst().orElseThrow();
    }

    List<Element> columns(String kind) {
        return Xml.children(grid(), kind).toList();
    }

    List<Element> rules() {
        return columns("rule");
    }

    static List<String> cells(Element rule, String kind) {
        return Xml.children(rule, kind).map(cell -> Xml.text(cell, "text")).toList();
    }

    /** The words a column allows, each with its quotes; empty where it lists none. */
    static List<String> allowed(Element column) {
        return Xml.all(column)
                .filter(element -> List.of("inputValues", "outputValues").contains(element.getLocalName()))
                .map(values -> Xml.text(values, "text"))
                .flatMap(text -> List.of(text.split(",")).stream())
                .map(String::strip)
                .toList();
    }
}
