package org.safeconduct.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Decision tables: one a file, closed, in FEEL, with a legal basis on every row. */
final class Tables {

    private static final Set<String> ALL_ROWS_COUNT = Set.of("", "UNIQUE", "COLLECT", "RULE ORDER");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final String DMN_CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private Tables() {}

    static List<String> oneDecisionAFile(Library library) {
        return Findings.eachTable(library, (table, find) -> {
            String id = table.decision().getAttribute("id");
            find.when(table.decisions().size() != 1, id, "not exactly one decision");
            find.when(!table.path().endsWith("/" + id + ".dmn"), id, "not the file's name");
            find.when(!table.decision().getAttribute("name").endsWith("?"), id, "name is no question");
            find.when(Xml.text(table.decision(), "description").length() < 60, id, "no purpose");
            String kept = table.decision().getAttributeNS(DMN_CAMUNDA, "historyTimeToLive");
            find.when(!kept.equals("P3650D"), id, "no time to live");
        });
    }

    static List<String> hitPolicies(Library library) {
        return Findings.eachTable(library, (table, find) -> {
            String policy = table.grid().getAttribute("hitPolicy");
            boolean closed = policy.equals("FIRST") && closingRow(table);
            find.when(!ALL_ROWS_COUNT.contains(policy) && !closed, policy, "not a hit policy of the house");
        });
    }

    private static boolean closingRow(Table table) {
        List<Element> rules = table.rules();
        return Table.cells(rules.get(rules.size() - 1), "inputEntry").stream()
                .allMatch(cell -> cell.isEmpty() || cell.equals("-"));
    }

    static List<String> onlyFeel(Library library) {
        return Findings.eachTable(
                library,
                (table, find) -> Xml.all(table.decision())
                        .filter(e -> Set.of(
                                        "inputExpression", "inputValues", "outputValues", "inputEntry", "outputEntry")
                                .contains(e.getLocalName()))
                        .forEach(e -> {
                            boolean feel = e.getAttribute("expressionLanguage").equals("feel");
                            find.when(!feel || e.getTextContent().contains("${"), e.getAttribute("id"), "not FEEL");
                        }));
    }

    static List<String> legalBasis(Library library) {
        return Findings.eachTable(
                library,
                (table, find) -> table.rules()
                        .forEach(rule -> find.when(
                                Xml.text(rule, "description").length() < 20,
                                rule.getAttribute("id"),
                                "no legal basis")));
    }

    static List<String> allowedValues(Library library) {
        return Findings.eachTable(library, (table, find) -> {
            table.columns("input")
                    .forEach(c -> find.when(Table.allowed(c).isEmpty(), c.getAttribute("id"), "lists no values"));
            for (Element rule : table.rules()) {
                String id = rule.getAttribute("id");
                List<List<String>> inputs = words(rule, "inputEntry");
                List<List<String>> outputs = words(rule, "outputEntry");
                find.when(!within(table.columns("input"), inputs), id, "input not among the allowed values");
                find.when(!within(table.columns("output"), outputs), id, "output not among the allowed values");
            }
        });
    }

    private static List<List<String>> words(Element rule, String kind) {
        return Table.cells(rule, kind).stream()
                .map(cell -> QUOTED.matcher(cell).results().map(r -> r.group()).toList())
                .toList();
    }

    /** Columns of free text allow everything. */
    private static boolean within(List<Element> columns, List<List<String>> cells) {
        List<Boolean> fits = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> allowed = Table.allowed(columns.get(i));
            fits.add(allowed.isEmpty() || allowed.containsAll(cells.get(i)));
        }
        return columns.size() == cells.size() && !fits.contains(false);
    }
}
