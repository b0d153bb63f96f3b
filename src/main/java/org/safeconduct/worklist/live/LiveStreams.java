package org.safeconduct.worklist.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The streams open on this node. Once a second it reads the feed, if anybody listens, and tells whom it concerns; a
 * stream ends with its session, with a change of what its reader may do, after its time, and before the server stops.
 */
@Component
class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final int MOST = 5000;
    private static final int BEATS = 10;
    private static final long SECOND = Duration.ofSeconds(1).toMillis();

    private final Changes changes;
    private final LiveSettings settings;
    private final SignedIn signedIn;
    private final Clock time;
    private final List<LiveStream> open = new CopyOnWriteArrayList<>();
    private final Set<Long> told = new HashSet<>();
    private @Nullable ScheduledExecutorService clock;
    private volatile long settled = -1;
    private long next;
    private int ticks;
    private volatile boolean running;

    LiveStreams(Changes changes, LiveSettings settings, SignedIn signedIn, Clock time) {
        this.changes = changes;
        this.settings = settings;
        this.signedIn = signedIn;
        this.time = time;
    }

    boolean full() {
        return !running || open.size() >= settings.all();
    }

    Instant end() {
        return time.instant().plus(settings.longest());
    }

    void add(LiveStream stream) {
        List<LiveStream> own = open.stream()
                .filter(other -> other.reader().id().equals(stream.reader().id()))
                .toList();
        own.stream().limit(Math.max(0, own.size() - settings.each() + 1)).forEach(this::drop);
        listen(stream);
        stream.beat();
        if (!running) {
            drop(stream);
        }
    }

    /** From here on nothing that changes is missed: the first who listens says where the feed stands. */
    private synchronized void listen(LiveStream stream) {
        if (settled < 0) {
            begin();
        }
        open.add(stream);
    }

    private void begin() {
        settled = changes.last();
        next = settled;
        told.clear();
    }

    int size() {
        return open.size();
    }

    private void drop(LiveStream stream) {
        open.remove(stream);
        stream.end();
    }

    void tick() {
        try {
            if (!anybodyListens()) {
                return;
            }
            read();
            if (++ticks % BEATS == 0) {
                settle();
                open.forEach(this::beat);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("the feed cannot be read: {}", away.getClass().getName());
        }
    }

    private synchronized boolean anybodyListens() {
        open.removeIf(LiveStream::isOver);
        if (open.isEmpty()) {
            settled = -1;
        } else if (settled < 0) {
            begin();
        }
        return settled >= 0;
    }

    /** A change may commit later than one with a higher number: the last seconds are read again. */
    private void read() {
        List<Changes.Change> found = changes.after(settled, MOST);
        List<Changes.Change> fresh = untold(found);
        if (!fresh.isEmpty()) {
            String now = changes.now().toString();
            open.stream()
                    .filter(stream -> found.size() == MOST || fresh.stream().anyMatch(stream.subject()::meets))
                    .filter(this::stillThere)
                    .forEach(stream -> stream.changed(now));
        }
    }

    private synchronized List<Changes.Change> untold(List<Changes.Change> found) {
        List<Changes.Change> fresh =
                found.stream().filter(change -> told.add(change.number())).toList();
        if (found.size() == MOST) {
            settled = -1;
        }
        return fresh;
    }

    private synchronized void settle() {
        settled = settled < 0 ? settled : next;
        next = told.stream().mapToLong(Long::longValue).max().orElse(next);
        told.removeIf(number -> number <= settled);
    }

    private void beat(LiveStream stream) {
        if (stream.endsBefore(time.instant())) {
            drop(stream);
        } else if (stillThere(stream)) {
            stream.beat();
        }
    }

    private boolean stillThere(LiveStream stream) {
        boolean there = signedIn.in(stream.session()).filter(stream::readBy).isPresent();
        if (!there) {
            drop(stream);
        }
        return there;
    }

    @Override
    public void start() {
        running = true;
        ScheduledExecutorService seconds = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "live");
            thread.setDaemon(true);
            return thread;
        });
        clock = seconds;
        seconds.scheduleWithFixedDelay(this::tick, SECOND, SECOND, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        if (clock != null) {
            clock.shutdownNow();
        }
        open.forEach(this::drop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
