package org.safeconduct.web;

import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Bell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The number beside the bell in the frame; templates say {@code ${@bells.waiting(shell.reader)}}. */
@Component("bells")
public final class Bells {

    private final ObjectProvider<Bell> bell;

    Bells(ObjectProvider<Bell> bell) {
        this.bell = bell;
    }

    /** Public for templates. */
    public int waiting(Actor reader) {
        Bell known = bell.getIfAvailable();
        return known == null ? 0 : known.waiting(reader);
    }
}
