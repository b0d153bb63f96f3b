package org.safeconduct.procedure;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Shows whether a hostile expression reached any code: it must stay empty. */
public final class Marker {

    private static final AtomicReference<@Nullable String> TOUCHED = new AtomicReference<>();

    private Marker() {}

    /** What an attack tries to call. */
    public static String set(String what) {
        TOUCHED.set(what);
        return what;
    }

    public static @Nullable String touched() {
        return TOUCHED.get();
    }

    public static void clear() {
        TOUCHED.set(null);
    }
}
