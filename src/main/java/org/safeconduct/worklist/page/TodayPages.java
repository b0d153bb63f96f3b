package org.safeconduct.worklist.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Today: what is due, what was told, which appointments wait. */
@Controller
class TodayPages {

    private final Lists lists;
    private final Rows rows;
    private final Notices notices;
    private final Clock clock;

    TodayPages(Lists lists, Rows rows, Notices notices, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/today")
    String today(Actor actor, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        model.addAttribute("due", rows.of(actor, lists.dueUntil(actor, today)));
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute("notices", notices.unread(actor));
        return "worklist/today";
    }

    @PostMapping("/today/notices")
    String read(Actor actor) {
        notices.readAll(actor);
        return "redirect:/today";
    }
}
