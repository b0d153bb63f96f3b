package org.safeconduct.worklist.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.Filter;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.safeconduct.worklist.appointment.Appointments;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Today: what is due, what was told, which appointments wait. */
@Controller
class TodayPages {

    private static final int FEW = 8;

    private final Lists lists;
    private final Rows rows;
    private final NoticeLines notices;
    private final Appointments appointments;

    TodayPages(Lists lists, Rows rows, NoticeLines notices, Appointments appointments) {
        this.lists = lists;
        this.rows = rows;
        this.notices = notices;
        this.appointments = appointments;
    }

    @GetMapping("/today")
    String today(Actor actor, Model model) {
        List<WorkItem> due = lists.dueToday(actor);
        model.addAttribute("due", rows.of(actor, due));
        model.addAttribute("next", rows.of(actor, next(actor, due)));
        model.addAttribute("appointments", appointments.upcoming(actor));
        model.addAttribute("reasons", reasons());
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute("most", Lists.MOST_COUNTED);
        model.addAttribute("notices", notices.fresh(actor));
        return "worklist/today";
    }

    /** The first few of mine that are not due yet. */
    private List<WorkItem> next(Actor actor, List<WorkItem> due) {
        Lists.Wish mine = new Lists.Wish(Lists.View.MINE, Filter.NONE, Lists.Sort.DUE, null);
        return lists.page(actor, mine).items().stream()
                .filter(item -> !due.contains(item))
                .limit(FEW)
                .toList();
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        appointments.reasons(LocaleContextHolder.getLocale()).forEach(code -> reasons.put(code.key(), code.label()));
        return reasons;
    }
}
