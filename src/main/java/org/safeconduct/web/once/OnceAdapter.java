package org.safeconduct.web.once;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Runs every write of the programs' interface once for each key: key, effect and answer commit together or not at all,
 * so a controller cannot forget it. A repetition gets the kept answer; an act that met another is tried three times.
 * Forms of pages that carry a key go through {@link FormsOnce}.
 */
final class OnceAdapter extends RequestMappingHandlerAdapter {

    private static final int TRIES = 3;
    private static final int LONGEST_ANSWER = 4000;
    private static final int FIRST_ERROR = 400;

    private final ObjectProvider<AnsweredOnce> answers;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    OnceAdapter(ObjectProvider<AnsweredOnce> answers, ObjectProvider<PlatformTransactionManager> transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        if (!Write.isOne(request)) {
            return page(request, response, handler);
        }
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        HttpServletRequest kept = parts == null ? new KeptRequest(request) : request;
        Write write = Write.of(request, parts == null ? Fingerprint.of((KeptRequest) kept) : Fingerprint.of(parts));
        if (!repeated(write, response)) {
            firstTime(write, kept, response, handler);
        }
        return null;
    }

    private @Nullable ModelAndView page(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        Optional<Write> form = Write.ofForm(request);
        if (form.isEmpty()) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        return new FormsOnce(answers.getObject(), transactions.getObject())
                .answer(
                        form.get(),
                        () -> Objects.requireNonNull(super.invokeHandlerMethod(request, response, handler)));
    }

    private boolean repeated(Write write, HttpServletResponse response) throws IOException {
        Optional<Answered> earlier = answers.getObject().find(write.actor(), write.key());
        if (earlier.isEmpty()) {
            return false;
        }
        if (!earlier.get().request().equals(write.request())) {
            throw Refusal.conflict("refusal.key.reused");
        }
        again(earlier.get(), response);
        return true;
    }

    private static void again(Answered earlier, HttpServletResponse response) throws IOException {
        response.setStatus(earlier.status());
        if (earlier.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, earlier.location());
        }
        String body = earlier.body();
        if (body != null) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void firstTime(Write write, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var answer = new ContentCachingResponseWrapper(response);
            try {
                inOneTransaction(write, request, answer, handler);
                answer.copyBodyToResponse();
                return;
            } catch (ConcurrencyFailureException | QueryTimeoutException met) {
                logger.debug("an act met another one", met);
            } catch (DuplicateKeyException taken) {
                repeatOr(taken, write, response);
                return;
            }
        }
        throw Refusal.busy();
    }

    /** Somebody sent the same key at the same moment: their answer is ours; without one the failure stands. */
    private void repeatOr(DuplicateKeyException taken, Write write, HttpServletResponse response) throws Exception {
        if (!repeated(write, response)) {
            throw taken;
        }
    }

    private void inOneTransaction(
            Write write, HttpServletRequest request, ContentCachingResponseWrapper answer, HandlerMethod handler)
            throws Exception {
        TransactionStatus transaction = transactions.getObject().getTransaction(new DefaultTransactionDefinition());
        try {
            answers.getObject().take(write.actor(), write.key(), write.request());
            super.invokeHandlerMethod(request, answer, handler);
            if (answer.getStatus() < FIRST_ERROR) {
                answers.getObject().keep(write.actor(), write.key(), answered(write, answer));
            } else {
                transaction.setRollbackOnly();
            }
        } catch (Exception | Error failed) {
            transactions.getObject().rollback(transaction);
            throw failed;
        }
        transactions.getObject().commit(transaction);
    }

    private static Answered answered(Write write, ContentCachingResponseWrapper answer) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        if (body.length() > LONGEST_ANSWER) {
            throw new IllegalStateException("a write answers with ids and links only");
        }
        return new Answered(
                write.request(),
                answer.getStatus(),
                answer.getHeader(HttpHeaders.LOCATION),
                body.isEmpty() ? null : body);
    }
}
