package org.safeconduct.web.refusal;

import org.springframework.http.HttpStatus;

/** A request that has not the form its address expects; nothing was tried. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String messageKey;
    private final transient Object[] arguments;

    /** Answers with a status of the 400s, one that says the sender has to change something. */
    public Unreadable(HttpStatus status, String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        this.status = status;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    HttpStatus status() {
        return status;
    }

    String messageKey() {
        return messageKey;
    }

    Object[] arguments() {
        return arguments;
    }
}
