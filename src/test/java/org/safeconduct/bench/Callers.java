package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers at once, each with work of its own. */
final class Callers {

    private Callers() {}

    interface Work<T> {
        void on(T piece) throws Exception;
    }

    /** Pieces done in a second by so many callers; a piece that fails ends the measurement. */
    static <T> double perSecond(int callers, List<T> pieces, Work<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Void>> shares = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int first = caller;
                shares.add(() -> {
                    for (int i = first; i < pieces.size(); i += callers) {
                        work.on(pieces.get(i));
                    }
                    return null;
                });
            }
            long begin = System.nanoTime();
            for (Future<Void> share : pool.invokeAll(shares)) {
                share.get();
            }
            return pieces.size() / ((System.nanoTime() - begin) / 1e9);
        } finally {
            pool.shutdown();
        }
    }
}
