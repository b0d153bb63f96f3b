package org.safeconduct.web.refusal;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusal.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Puts what went wrong into the terms a reader is told; what nobody foresaw is our mistake and gets a reference. */
@Component
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int LARGEST_UPLOAD = 25;
    private static final int LARGEST_TEXT = 8;
    private static final int DEEPEST = 8;

    Trouble of(Throwable cause) {
        Refusal refused = refusedWithin(cause);
        if (refused != null) {
            return Trouble.of(refused);
        }
        if (cause instanceof Unreadable unreadable) {
            return Trouble.malformed(unreadable.status(), unreadable.messageKey(), unreadable.arguments());
        }
        if (FullDisk.within(cause)) {
            LOG.error("a disk is full: {}", cause.getClass().getName());
            return Trouble.full();
        }
        if (DatabaseAway.within(cause)) {
            LOG.error("the database is away: {}", cause.getClass().getName());
            return Trouble.away();
        }
        if (cause instanceof ConcurrencyFailureException || cause instanceof QueryTimeoutException) {
            return Trouble.of(Refusal.busy());
        }
        if (cause instanceof AuthenticationException) {
            return cause instanceof InsufficientAuthenticationException ? Trouble.strongerSignIn() : Trouble.signIn();
        }
        return cause instanceof AccessDeniedException ? Trouble.forged() : unreadable(cause);
    }

    private Trouble unreadable(Throwable cause) {
        if (cause instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch(mismatch);
        }
        if (cause instanceof MissingServletRequestParameterException missing) {
            return Trouble.malformedAt(missing.getParameterName(), "refusal.field.missing");
        }
        if (cause instanceof MissingServletRequestPartException missing) {
            return Trouble.malformedAt(missing.getRequestPartName(), "refusal.field.missing");
        }
        if (cause instanceof BindException invalid) {
            return Trouble.invalid(fields(invalid));
        }
        if (cause instanceof HttpMessageNotReadableException broken) {
            return broken(broken);
        }
        if (cause instanceof MaxUploadSizeExceededException) {
            return ofStatus(HttpStatus.PAYLOAD_TOO_LARGE.value(), cause);
        }
        if (cause instanceof MultipartException || cause instanceof MissingRequestValueException) {
            return ofStatus(HttpStatus.BAD_REQUEST.value(), cause);
        }
        return cause instanceof ErrorResponse known
                ? ofStatus(known.getStatusCode().value(), cause)
                : fault(cause);
    }

    /** What the server's own status means to a reader; anything from 500 on is our mistake. */
    Trouble ofStatus(int status, Throwable cause) {
        return switch (status) {
            case 400 -> Trouble.malformed(HttpStatus.BAD_REQUEST, "refusal.malformed");
            case 401 -> Trouble.signIn();
            case 403 -> Trouble.forged();
            case 404 -> Trouble.of(Refusal.notFound());
            case 405 -> Trouble.malformed(HttpStatus.METHOD_NOT_ALLOWED, "refusal.method");
            case 406, 415 -> Trouble.malformed(HttpStatus.valueOf(status), "refusal.media-type");
            case 413 ->
                Trouble.malformed(HttpStatus.PAYLOAD_TOO_LARGE, "refusal.too-large-form", LARGEST_UPLOAD, LARGEST_TEXT);
            default -> status < 500 ? Trouble.malformed(HttpStatus.BAD_REQUEST, "refusal.malformed") : fault(cause);
        };
    }

    /** The log gets the whole story, the reader the number to ask about it. */
    Trouble fault(Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("fault {}", reference, cause);
        return Trouble.fault(reference);
    }

    private static @Nullable Refusal refusedWithin(Throwable cause) {
        Throwable inner = cause;
        for (int depth = 0; inner != null && depth < DEEPEST; depth++) {
            if (inner instanceof Refusal refusal) {
                return refusal;
            }
            inner = inner.getCause();
        }
        return null;
    }

    /** A path that cannot be an id is an address nobody serves; a wrong parameter is the sender's to correct. */
    private static Trouble mismatch(MethodArgumentTypeMismatchException mismatch) {
        MethodParameter parameter = mismatch.getParameter();
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? Trouble.of(Refusal.notFound())
                : Trouble.malformedAt(mismatch.getName(), "refusal.field.type");
    }

    private static Trouble broken(HttpMessageNotReadableException broken) {
        if (broken.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Trouble.malformedAt(path(mapping), "refusal.field.type");
        }
        return Trouble.malformed(HttpStatus.BAD_REQUEST, "refusal.malformed");
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static List<FieldError> fields(BindException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> FieldError.of(error.getField(), "refusal.field.type"))
                .toList();
    }
}
