package org.safeconduct.casework;

import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Step;

/**
 * One piece of work as one member of staff meets it.
 *
 * @param mine this actor holds it, or stands in for who does
 * @param today the day where this actor works
 */
public record HeldTask(
        CaseHead head, Step step, Form form, Ruling ruling, Holding.Ball ball, boolean mine, LocalDate today) {

    /** The rules and the form it is done by, as a page and a draft name them. */
    public String source() {
        return step.deployment() + ' ' + form.id();
    }

    /** Compartments this actor may fill in, read back or not. */
    public Set<Compartment> writable() {
        Set<Compartment> all = new java.util.HashSet<>(ruling.write());
        all.addAll(ruling.collect());
        return all;
    }
}
