package org.safeconduct.web.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem document as RFC 9457 has it, without {@code instance}: an address is never echoed. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Field> errors,
        @Nullable String reference) {

    /** One thing wrong with one field, in the reader's language. */
    record Field(String field, String message) {}
}
