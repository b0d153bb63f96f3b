package org.safeconduct.person.likeness;

import java.util.List;
import java.util.Set;

/**
 * What of a person may be compared.
 *
 * @param names each as written, in any script
 * @param times what is certain of the birth: year, date, both; empty if nothing is
 * @param phones E.164
 * @param documents numbers as printed
 */
public record Traits(List<String> names, Set<String> times, List<String> phones, List<String> documents) {

    public Traits {
        names = List.copyOf(names);
        times = Set.copyOf(times);
        phones = List.copyOf(phones);
        documents = List.copyOf(documents);
    }
}
