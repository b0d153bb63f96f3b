package org.safeconduct.worklist.page;

import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.notice.Mails;
import org.safeconduct.worklist.notice.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reader was told, and whether it is also counted in a mail. */
@Controller
@RequestMapping("/notices")
class NoticePages {

    private static final String BACK = "redirect:/notices";

    private final Notices notices;
    private final NoticeLines lines;
    private final Mails mails;

    NoticePages(Notices notices, NoticeLines lines, Mails mails) {
        this.notices = notices;
        this.lines = lines;
        this.mails = mails;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("lines", lines.of(actor));
        model.addAttribute("possible", mails.possible());
        model.addAttribute("wanted", mails.wanted(actor));
        return "worklist/notices";
    }

    @PostMapping("/read")
    String read(Actor actor) {
        notices.readAll(actor);
        return BACK;
    }

    @PostMapping("/mail")
    String mail(Actor actor, @RequestParam(defaultValue = "") String wanted) {
        mails.want(actor, wanted.equals("yes"));
        return BACK;
    }
}
