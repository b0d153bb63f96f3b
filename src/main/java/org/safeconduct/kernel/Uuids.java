package org.safeconduct.kernel;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reads UUIDs strictly: java.util.UUID accepts shortened groups, which would give one id many spellings. */
final class Uuids {

    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Uuids() {}

    static UUID parse(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw Refusal.notFound();
        }
        return UUID.fromString(text);
    }
}
