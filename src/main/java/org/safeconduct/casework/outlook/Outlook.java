package org.safeconduct.casework.outlook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casework.outlook.DatesAhead.LastDay;
import org.safeconduct.casework.outlook.Prohibitions.Prohibition;
import org.safeconduct.kernel.Step;

/**
 * What one screen must say of a case: who has the ball, since when, which date matters, what comes next, what is
 * forbidden now and why.
 *
 * @param ahead last days that no step waits for
 */
public record Outlook(List<Turn> turns, List<Next> next, List<LastDay> ahead, List<Prohibition> forbidden) {

    public Outlook {
        turns = List.copyOf(turns);
        next = List.copyOf(next);
        ahead = List.copyOf(ahead);
        forbidden = List.copyOf(forbidden);
    }

    /**
     * Somebody's turn.
     *
     * @param member whom it concerns, where each decides alone and the reader may know
     * @param agency in the reader's language; the desk while a supervisor decides
     * @param holder a colleague's name; empty for other agencies and while nobody holds it
     * @param effect what happens when the date passes, as the limit says
     * @param ours the reader's agency acts here
     */
    public record Turn(
            Step step,
            String name,
            String member,
            String agency,
            String desk,
            String holder,
            Instant since,
            @Nullable Instant due,
            String basis,
            String effect,
            boolean ours,
            boolean mine) {}

    /** A step that can follow. */
    public record Next(String name, String owner) {}
}
