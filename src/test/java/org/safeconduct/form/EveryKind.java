package org.safeconduct.form;

import static org.safeconduct.form.TestForms.component;
import static org.safeconduct.form.TestForms.group;
import static org.safeconduct.form.TestForms.input;
import static org.safeconduct.form.TestForms.rules;
import static org.safeconduct.form.TestForms.text;
import static org.safeconduct.form.TestForms.values;

/** A form with every kind of field. */
final class EveryKind {

    private static final String REQUIRED = "\"required\":true";

    private EveryKind() {}

    static Form form() {
        return TestForms.form(
                person(), journey(), group("members", lines()), component("textfield", "remarks", note()));
    }

    private static String person() {
        return section(
                "Section_Person",
                "The person",
                "{\"type\":\"text\",\"id\":\"Help_Person\",\"text\":\"Write the names as the person says them.\"}",
                input("textfield", "name", REQUIRED, "\"kind\":\"person-name\",\"fixed\":\"true\""),
                input("textfield", "phone", "", "\"kind\":\"phone\""),
                input("textfield", "email", "", "\"kind\":\"email\""),
                input("textfield", "passport", "", "\"kind\":\"document-number\""),
                component("datetime", "birthDate", "\"subtype\":\"date\"," + rules("", "\"notAfter\":\"today\"")),
                component("taglist", "nationalities", rules(REQUIRED, "\"source\":\"countries\"")),
                component("select", "language", rules("", "\"source\":\"language\"")),
                component("radio", "sex", rules(REQUIRED, "") + "," + values("F", "M", "X")),
                input("checkbox", "reads", "", ""),
                input("checkbox", "alone", REQUIRED, ""));
    }

    private static String journey() {
        return section(
                "Section_Journey",
                "The journey",
                component("datetime", "leavesAt", "\"subtype\":\"datetime\"," + rules("", "\"notBefore\":\"today\"")),
                component("datetime", "stay", "\"subtype\":\"date\"," + rules("", "\"kind\":\"date-range\"")),
                component("number", "luggage", "\"decimalDigits\":0," + rules("\"min\":0,\"max\":200", "")),
                component("number", "price", rules("\"min\":0", "\"kind\":\"money\",\"currency\":\"EUR, XOF\"")),
                component("number", "debt", rules("\"min\":0", "\"kind\":\"money\"")),
                component("select", "debtCurrency", rules("", "") + "," + values("EUR", "JPY", "TND")),
                component("checklist", "needs", rules("", "") + "," + values("wheelchair", "escort", "oxygen")),
                input("taglist", "tags", "", ""),
                component(
                        "textarea",
                        "escortNeeds",
                        rules("", "")
                                + ",\"conditional\":{\"hide\":\"=needs = null or not(list contains(needs, \\\"escort\\\"))\"}"),
                component("filepicker", "papers", "\"multiple\":true,\"accept\":\".pdf\"," + rules("", "")),
                component(
                        "radio",
                        "outcome",
                        rules(REQUIRED, "\"outcome\":\"true\"") + "," + values("ready", "not-ready")));
    }

    private static String[] lines() {
        return new String[] {
            input("textfield", "memberName", REQUIRED, "\"kind\":\"person-name\""),
            component("radio", "child", rules("", "") + "," + values("yes", "no")),
            component("number", "age", rules("", "") + ",\"conditional\":{\"hide\":\"=child != \\\"yes\\\"\"}"),
            text("memberNote")
        };
    }

    private static String note() {
        return "\"description\":\"Only what the next colleague needs.\",\"validate\":{\"maxLength\":200},"
                + "\"properties\":{\"compartment\":\"NOTE\"}";
    }

    private static String section(String id, String label, String... components) {
        return "{\"type\":\"group\",\"id\":\"%s\",\"label\":\"%s\",\"components\":[%s]}"
                .formatted(id, label, String.join(",", components));
    }

    /** Answers that are valid together. */
    static String[] valid() {
        return new String[] {
            "name",
            "Amina Yusuf",
            "phone",
            "+233 20 123 4567",
            "email",
            "a@example.org",
            "passport",
            "g 123-45",
            "birthDate",
            "1990-02-28",
            "nationalities",
            "NER",
            "nationalities",
            "NGA",
            "language",
            "ha",
            "sex",
            "F",
            "reads",
            "false",
            "alone",
            "true",
            "leavesAt",
            "2026-12-01T08:30",
            "stay.from",
            "2026-12-01",
            "stay.to",
            "2027-01-31",
            "luggage",
            "46",
            "price.amount",
            "1 250,5",
            "price.currency",
            "EUR",
            "debt.amount",
            "99",
            "debtCurrency",
            "JPY",
            "needs",
            "escort",
            "escortNeeds",
            "A nurse\r\nby her side",
            "tags",
            "diabetes, child",
            "papers",
            "3f2b1c9e-0000-4000-8000-000000000001",
            "outcome",
            "ready",
            "members[0]",
            "",
            "members[0].memberName",
            "Issa",
            "members[0].child",
            "yes",
            "members[0].age",
            "7",
            "remarks",
            "Call after six."
        };
    }
}
