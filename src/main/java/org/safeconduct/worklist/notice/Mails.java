package org.safeconduct.worklist.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails that say how many steps wait and where to look, and nothing else. One mail a person and quarter of an hour; a
 * mail that cannot be sent is tried again, and no act of anybody waits for one.
 */
@Service
public class Mails {

    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);

    private final MailRows rows;
    private final StaffRegister staff;
    private final MessageSource texts;
    private final NoticeSettings settings;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionTemplate transaction;
    private final Agencies agencies;
    private final Clock clock;

    Mails(
            MailRows rows,
            StaffRegister staff,
            MessageSource texts,
            NoticeSettings settings,
            ObjectProvider<JavaMailSender> server,
            PlatformTransactionManager transactions,
            Agencies agencies,
            Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.texts = texts;
        this.settings = settings;
        this.server = server;
        this.transaction = new TransactionTemplate(transactions);
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Whether this installation sends mail at all. */
    public boolean possible() {
        return server.getIfAvailable() != null;
    }

    /** Whether this person wants mails; everybody does who has not said otherwise. */
    public boolean wanted(Actor actor) {
        return rows.find(actor.id()).map(MailRows.Choice::wanted).orElse(true);
    }

    /** Switches mails on or off for oneself; what was told while they were off is not mailed later. */
    public void want(Actor actor, boolean wanted) {
        transaction.executeWithoutResult(status -> {
            rows.lock(actor.id(), clock.instant());
            rows.choose(actor.id(), wanted);
            rows.counted(actor.id(), clock.instant());
        });
    }

    /** Sends what waits and tells how many mails went out; after a failure the rest waits for the next time. */
    int deliver() {
        JavaMailSender sender = server.getIfAvailable();
        int sent = 0;
        if (sender == null) {
            return sent;
        }
        for (ActorId actor : rows.waiting(clock.instant())) {
            try {
                sent += Boolean.TRUE.equals(transaction.execute(status -> deliver(actor, sender))) ? 1 : 0;
            } catch (MailException failure) {
                LOG.warn(
                        "mail could not be sent and is tried again: {}",
                        failure.getClass().getName());
                postpone(actor);
                return sent;
            }
        }
        return sent;
    }

    private boolean deliver(ActorId actor, JavaMailSender sender) {
        Instant now = clock.instant();
        MailRows.Choice choice = rows.lock(actor, now);
        int steps = staff.find(actor).map(this::steps).orElse(0);
        String to = staff.mail(actor).orElse("");
        if (!choice.wanted() || choice.nextAt().isAfter(now) || steps == 0 || to.isEmpty()) {
            return false;
        }
        Locale language = staff.find(actor).map(Actor::language).orElse(Locale.ENGLISH);
        sender.send(mail(sender.createMimeMessage(), to, text(steps, language)));
        rows.counted(actor, now);
        rows.next(actor, now.plus(settings.every()));
        return true;
    }

    private int steps(Actor actor) {
        return rows.steps(actor.id(), agencies.now(actor.agency()).toLocalDate());
    }

    private void postpone(ActorId actor) {
        transaction.executeWithoutResult(status -> {
            rows.lock(actor, clock.instant());
            rows.next(actor, clock.instant().plus(settings.again()));
        });
    }

    private String text(int steps, Locale language) {
        Object[] said = {steps, settings.address().resolve("/today").toString()};
        return texts.getMessage("worklist.mail.text", said, language);
    }

    private MimeMessage mail(MimeMessage message, String to, String text) {
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(to);
            mail.setSubject("SafeConduct");
            mail.setText(text);
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException wrong) {
            throw new org.springframework.mail.MailPreparationException(wrong);
        }
    }
}
