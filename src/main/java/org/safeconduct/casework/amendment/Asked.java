package org.safeconduct.casework.amendment;

import org.safeconduct.casefile.Entry;
import org.safeconduct.casework.amendment.AmendmentPages.Place;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;

/**
 * What a correction asks: the field of the wrong answer, and what would be asked because of the right one.
 *
 * @param form without fields where the answer cannot be put right here
 * @param state what conditions read, and the answer as it is on file
 */
record Asked(Place place, Entry entry, Entry.Answer answer, Form form, FormState state) {

    Asked with(Form other, FormState now) {
        return new Asked(place, entry, answer, other, now);
    }

    boolean canBePutRight() {
        return !form.fields().isEmpty();
    }
}
