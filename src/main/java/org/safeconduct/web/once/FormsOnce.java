package org.safeconduct.web.once;

import java.util.Optional;
import org.safeconduct.kernel.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.servlet.ModelAndView;

/**
 * Runs a form of a page once for each key: where it leads to commits together with what it did, and whoever sends it
 * again is led there again. A form that comes back to be corrected did nothing, and its key stays free.
 */
final class FormsOnce {

    private static final int TRIES = 3;
    private static final int LONGEST = 400;
    private static final String REDIRECT = "redirect:";

    private final AnsweredOnce answers;
    private final PlatformTransactionManager transactions;

    FormsOnce(AnsweredOnce answers, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    /** What a controller does with the form. */
    interface Act {
        ModelAndView run() throws Exception;
    }

    /** Refuses as CONFLICT other content under a key that has been used. */
    ModelAndView answer(Write write, Act act) throws Exception {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<ModelAndView> earlier = earlier(write);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            try {
                Optional<ModelAndView> done = inOneTransaction(write, act);
                return done.isPresent() ? done.get() : act.run();
            } catch (ConcurrencyFailureException | QueryTimeoutException met) {
                continue;
            } catch (DuplicateKeyException taken) {
                return earlier(write).orElseThrow(() -> taken);
            }
        }
        throw Refusal.busy();
    }

    private Optional<ModelAndView> earlier(Write write) {
        Optional<Answered> earlier = answers.find(write.actor(), write.key());
        if (earlier.isPresent() && !earlier.get().request().equals(write.request())) {
            throw Refusal.conflict("refusal.form.sent-before");
        }
        return earlier.map(answered -> new ModelAndView(REDIRECT + answered.location()));
    }

    /** Empty, and nothing done, where the form does not lead on: it runs again the way it would without a key. */
    private Optional<ModelAndView> inOneTransaction(Write write, Act act) throws Exception {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        Optional<ModelAndView> done;
        try {
            answers.take(write.actor(), write.key(), write.request());
            done = Optional.of(act.run()).filter(answer -> leadsOn(answer) && !transaction.isRollbackOnly());
            done.ifPresent(answer -> answers.keep(write.actor(), write.key(), answered(write, answer)));
        } catch (Exception | Error failed) {
            transactions.rollback(transaction);
            throw failed;
        }
        if (done.isPresent()) {
            transactions.commit(transaction);
        } else {
            transactions.rollback(transaction);
        }
        return done;
    }

    private static boolean leadsOn(ModelAndView answer) {
        String view = answer.getViewName();
        return view != null && view.startsWith(REDIRECT) && view.length() <= LONGEST;
    }

    private static Answered answered(Write write, ModelAndView answer) {
        String view = String.valueOf(answer.getViewName());
        return new Answered(write.request(), HttpStatus.FOUND.value(), view.substring(REDIRECT.length()), null);
    }
}
