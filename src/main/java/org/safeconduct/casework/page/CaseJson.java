package org.safeconduct.casework.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.outlook.DatesAhead;
import org.safeconduct.casework.outlook.Outlook;
import org.safeconduct.casework.outlook.Outlooks;
import org.safeconduct.casework.outlook.Prohibitions.Prohibition;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what programs are told of a case; everything limits itself to what the actor may see. */
@Component
class CaseJson {

    private final CaseFiles caseFiles;
    private final Outlooks outlooks;
    private final MessageSource messages;

    CaseJson(CaseFiles caseFiles, Outlooks outlooks, MessageSource messages) {
        this.caseFiles = caseFiles;
        this.outlooks = outlooks;
        this.messages = messages;
    }

    /** @param members nobody where you may not know who is in the case */
    record Whole(
            Cover cover,
            List<Turn> turns,
            List<Outlook.Next> next,
            List<DatesAhead.LastDay> ahead,
            List<String> forbidden,
            List<Member> members,
            List<Entry.Answer> answers) {}

    /** @param agency that keeps the case */
    record Cover(
            CaseId caseId,
            String reference,
            String procedure,
            AgencyCode agency,
            CountryCode country,
            Instant openedAt,
            @Nullable String closureCode,
            @Nullable Instant closedAt) {

        static Cover of(CaseHead head) {
            return new Cover(
                    head.id(),
                    head.reference(),
                    head.procedure(),
                    head.agency(),
                    head.country(),
                    head.openedAt(),
                    head.closureCode(),
                    head.closedAt());
        }
    }

    /** Somebody's turn; texts are in your language. */
    record Turn(
            TaskId taskId,
            String step,
            Step.Kind kind,
            String name,
            String member,
            String agency,
            String desk,
            String holder,
            Instant since,
            @Nullable Instant due,
            String basis,
            String effect,
            boolean ours,
            boolean mine) {

        static Turn of(Outlook.Turn turn) {
            return new Turn(
                    turn.step().id(),
                    turn.step().key(),
                    turn.step().kind(),
                    turn.name(),
                    turn.member(),
                    turn.agency(),
                    turn.desk(),
                    turn.holder(),
                    turn.since(),
                    turn.due(),
                    turn.basis(),
                    turn.effect(),
                    turn.ours(),
                    turn.mine());
        }
    }

    Whole of(Actor actor, CaseId caseId) {
        CaseHead head = caseFiles.head(actor, caseId);
        Outlook outlook = outlooks.of(actor, caseId);
        return new Whole(
                Cover.of(head),
                outlook.turns().stream().map(Turn::of).toList(),
                outlook.next(),
                outlook.ahead(),
                outlook.forbidden().stream().map(this::said).toList(),
                caseFiles.members(actor, caseId),
                caseFiles.answers(actor, caseId));
    }

    private String said(Prohibition prohibition) {
        Locale language = TaskScreen.locale();
        return messages.getMessage(
                prohibition.messageKey(), prohibition.arguments().toArray(), language);
    }
}
