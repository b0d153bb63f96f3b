package org.safeconduct.security.strength;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every act that takes more than being signed in, by the addresses it is sent to; the table of docs/security.md. Only
 * what is sent counts: looking at a form is free.
 */
public enum Act {
    INVITE(Need.FRESH_PASSKEY, "/staff"),
    ASSIGN(Need.FRESH_PASSKEY, "/staff/{id}"),
    CONFIRM(Need.FRESH_PASSKEY, "/staff/{id}/confirm"),
    DECLINE(Need.FRESH_PASSKEY, "/staff/{id}/decline"),
    SUSPEND(Need.FRESH_PASSKEY, "/staff/{id}/suspend"),
    RESUME(Need.FRESH_PASSKEY, "/staff/{id}/resume"),
    READ_FOR_A_REASON(Need.FRESH_PASSKEY, "/cases/{caseId}/reading-reason", "/api/cases/{caseId}/reading-reason"),
    RETRY_A_JOB(Need.PASSKEY, "/operations/jobs/{id}", "/api/operations/jobs/{id}");

    private static final String SENT = "POST";

    private final Need need;
    private final List<PathPattern> addresses;

    Act(Need need, String... addresses) {
        this.need = need;
        this.addresses = Arrays.stream(addresses)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    /** The act that such a request wants done; a path is read here as our controllers read theirs. */
    public static Optional<Act> of(String method, PathContainer path) {
        return Arrays.stream(values())
                .filter(act -> method.equals(SENT))
                .filter(act -> act.addresses.stream().anyMatch(address -> address.matches(path)))
                .findFirst();
    }

    public Need need() {
        return need;
    }

    /** Where it is sent to, as patterns. */
    public List<String> addresses() {
        return addresses.stream().map(PathPattern::getPatternString).toList();
    }
}
