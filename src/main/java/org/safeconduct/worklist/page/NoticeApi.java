package org.safeconduct.worklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.notice.Mails;
import org.safeconduct.worklist.notice.Notices;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a reader was told, for programs. */
@RestController
@RequestMapping("/api/notices")
@Tag(name = "Worklist")
class NoticeApi {

    private final Notices notices;
    private final NoticeLines lines;
    private final Mails mails;

    NoticeApi(Notices notices, NoticeLines lines, Mails mails) {
        this.notices = notices;
        this.lines = lines;
        this.mails = mails;
    }

    /** @param mailed whether mails are sent at all, and this reader wants them */
    record Told(List<NoticeLines.Line> notices, boolean mailed) {}

    /** @param wanted false switches mails off */
    record Wish(boolean wanted) {}

    @GetMapping
    @Operation(operationId = "listNotices", summary = "What you were told and still holds, newest first.")
    Told all(Actor actor) {
        return new Told(lines.of(actor), mails.possible() && mails.wanted(actor));
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "readNotices", summary = "Marks everything you were told so far as read.")
    void read(Actor actor) {
        notices.readAll(actor);
    }

    @PutMapping("/mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "wantMail", summary = "Whether new notices are also counted in a mail to you.")
    void mail(Actor actor, @RequestBody Wish wish) {
        mails.want(actor, wish.wanted());
    }
}
