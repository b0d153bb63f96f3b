package org.safeconduct.web.once;

import org.jspecify.annotations.Nullable;

/**
 * What a write was answered with; ids and links only, because it is kept in the clear.
 *
 * @param request hash of the request, to tell a repetition from another act under the same key
 */
record Answered(
        String request,
        int status,
        @Nullable String location,
        @Nullable String body) {}
