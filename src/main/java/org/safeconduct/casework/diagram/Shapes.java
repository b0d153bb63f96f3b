package org.safeconduct.casework.diagram;

/** The four ways an element is drawn. */
final class Shapes {

    private Shapes() {}

    static String form(String kind) {
        if (kind.endsWith("Event")) {
            return "event";
        }
        if (kind.endsWith("Gateway")) {
            return "gateway";
        }
        return kind.equals("subProcess") ? "frame" : "task";
    }
}
