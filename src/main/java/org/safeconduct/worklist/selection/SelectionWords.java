package org.safeconduct.worklist.selection;

import java.util.List;
import java.util.Locale;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.page.Row;
import org.safeconduct.worklist.page.Rows;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A selection in the reader's words. */
@Component
class SelectionWords {

    private final Lists lists;
    private final Rows rows;
    private final StaffRegister staff;
    private final MessageSource messages;

    SelectionWords(Lists lists, Rows rows, StaffRegister staff, MessageSource messages) {
        this.lists = lists;
        this.rows = rows;
        this.staff = staff;
        this.messages = messages;
    }

    /** @param why it would not be done; empty where it would */
    record Said(Row row, String why) {}

    /**
     * @param step empty when nobody has to do it any more
     * @param why it was not done, or not put back; empty where it was
     */
    record Became(
            String task, String caseId, String reference, String step, String holder, String outcome, String why) {}

    List<Said> expected(Actor reader, List<Selections.Expected> lines) {
        return lines.stream()
                .map(line -> new Said(rows.row(reader, line.item()), why(line.refusal())))
                .toList();
    }

    List<Became> became(Actor reader, Line.Done done) {
        return done.lines().stream().map(line -> became(reader, line)).toList();
    }

    private Became became(Actor reader, Line line) {
        String step = lists.item(reader, line.caseId(), line.taskId())
                .map(item -> rows.row(reader, item).step())
                .orElse("");
        return new Became(
                line.taskId().toString(),
                line.caseId().toString(),
                line.reference(),
                step,
                name(line.hands().after()),
                line.outcome().name().toLowerCase(Locale.ROOT),
                line.refusal().isEmpty()
                        ? ""
                        : said(line.refusal(), name(line.hands().before())));
    }

    private String name(String holder) {
        return holder.isEmpty()
                ? ""
                : staff.find(new ActorId(holder)).map(Actor::name).orElse("");
    }

    private String why(@org.jspecify.annotations.Nullable Refusal refusal) {
        return refusal == null
                ? ""
                : said(refusal.messageKey(), refusal.arguments().toArray());
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
