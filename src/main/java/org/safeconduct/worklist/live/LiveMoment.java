package org.safeconduct.worklist.live;

import org.springframework.stereotype.Component;

/** When a page was made, by the database's clock; templates say {@code ${@live.mark()}}. */
@Component("live")
public final class LiveMoment {

    private final Changes changes;

    LiveMoment(Changes changes) {
        this.changes = changes;
    }

    public String mark() {
        return changes.now().toString();
    }
}
