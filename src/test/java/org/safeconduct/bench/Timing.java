package org.safeconduct.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long something takes, in milliseconds: half of the calls at most p50, 95 of 100 at most p95. */
record Timing(String what, int calls, double p50, double p95) {

    static Timing of(String what, int calls, Callable<?> call) throws Exception {
        for (int i = 0; i < Math.max(3, calls / 10); i++) {
            call.call();
        }
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            long begin = System.nanoTime();
            call.call();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return new Timing(what, calls, nanos[calls / 2] / 1e6, nanos[calls * 95 / 100] / 1e6);
    }

    double timesFaster(Timing other) {
        return other.p50 / p50;
    }

    @Override
    public String toString() {
        return "%-52s %8.1f / %8.1f".formatted(what, p50, p95);
    }
}
