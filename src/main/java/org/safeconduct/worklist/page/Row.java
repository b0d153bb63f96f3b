package org.safeconduct.worklist.page;

import org.safeconduct.worklist.WorkItem;

/**
 * One line of a list, in the reader's words.
 *
 * @param holder name of a colleague, or the agency where somebody else's; empty while nobody holds it
 * @param urgency {@code overdue}, {@code today}, {@code soon} or {@code later}
 */
public record Row(
        WorkItem item,
        String step,
        String procedure,
        String country,
        String desk,
        String agency,
        String holder,
        String urgency,
        boolean mine,
        boolean claimable) {}
