package org.safeconduct.worklist.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.safeconduct.kernel.Actor;

/** One page's stream of events. It says that something changed, or that it is still there; it ends quietly. */
final class LiveStream implements AsyncListener {

    private final AsyncContext exchange;
    private final Actor reader;
    private final String session;
    private final Subject subject;
    private final Instant ends;
    private final AtomicBoolean over = new AtomicBoolean();

    LiveStream(AsyncContext exchange, Actor reader, String session, Subject subject, Instant ends) {
        this.exchange = exchange;
        this.reader = reader;
        this.session = session;
        this.subject = subject;
        this.ends = ends;
        exchange.setTimeout(0);
        exchange.addListener(this);
    }

    Actor reader() {
        return reader;
    }

    /** Whether this is still whoever began to read, with the same place and the same roles. */
    boolean readBy(Actor now) {
        return now.id().equals(reader.id())
                && now.agency().equals(reader.agency())
                && now.roles().equals(reader.roles())
                && now.desks().equals(reader.desks());
    }

    String session() {
        return session;
    }

    Subject subject() {
        return subject;
    }

    boolean endsBefore(Instant now) {
        return ends.isBefore(now);
    }

    boolean isOver() {
        return over.get();
    }

    /** The moment is the page's to come back with. */
    void changed(String moment) {
        write("event: changed\ndata: " + moment + "\n\n");
    }

    /** Keeps proxies from closing what looks idle, and finds out whether anybody is still there. */
    void beat() {
        write(":\n\n");
    }

    private void write(String lines) {
        if (over.get()) {
            return;
        }
        try {
            exchange.getResponse().getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
            exchange.getResponse().flushBuffer();
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    void end() {
        if (over.compareAndSet(false, true)) {
            try {
                exchange.complete();
            } catch (IllegalStateException goneAlready) {
                return;
            }
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over.set(true);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody starts it twice.
    }
}
