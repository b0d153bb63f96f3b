package org.safeconduct.procedure.rules;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What is wrong with one file, each with file and element. */
final class Findings {

    /** Looks at one element and notes what is wrong with it. */
    interface Check {
        void look(Element element, Findings findings);
    }

    private final String file;
    private final List<String> all = new ArrayList<>();

    private Findings(String file) {
        this.file = file;
    }

    /** Shows every element of a document to the check; empty when nothing is wrong, one line when it cannot be read. */
    static List<String> in(String file, byte[] xml, Check check) {
        Findings findings = new Findings(file);
        try {
            Xml.walk(Xml.root(xml), element -> check.look(element, findings));
        } catch (IllegalArgumentException unreadable) {
            findings.all.add(file + ": " + unreadable.getMessage());
        }
        return List.copyOf(findings.all);
    }

    void add(Element element, String what) {
        all.add(file + ": " + element.getLocalName() + " " + element.getAttribute("id") + ": " + what);
    }
}
