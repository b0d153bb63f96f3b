package org.safeconduct.worklist.page;

import java.util.List;
import java.util.Locale;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkQuery;
import org.safeconduct.worklist.saved.SavedFilters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of work as pages. */
@Controller
@RequestMapping("/worklist")
class WorklistPages {

    private final Lists lists;
    private final Rows rows;
    private final Choices choices;
    private final SavedFilters filters;

    WorklistPages(Lists lists, Rows rows, Choices choices, SavedFilters filters) {
        this.lists = lists;
        this.rows = rows;
        this.choices = choices;
        this.filters = filters;
    }

    @GetMapping
    String list(Actor actor, WorkQuery wish, Model model) {
        Lists.Page page = lists.page(actor, wish.asked());
        model.addAttribute("page", page);
        putRows(actor, wish, rows.of(actor, page.items()), model);
        model.addAttribute("view", wish.viewed().name().toLowerCase(Locale.ROOT));
        model.addAttribute("wish", wish);
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute("choices", choices.of(actor, wish));
        putTools(actor, wish, model);
        return "worklist/list";
    }

    private static void putRows(Actor actor, WorkQuery wish, List<Row> shown, Model model) {
        model.addAttribute("rows", shown);
        model.addAttribute("selecting", selecting(actor, wish.viewed(), shown));
    }

    /** What stands around the list: kept filters, and what it is narrowed to. */
    private void putTools(Actor actor, WorkQuery wish, Model model) {
        model.addAttribute("most", Lists.MOST_COUNTED);
        model.addAttribute("filters", filters.of(actor));
        model.addAttribute("query", SavedFilters.query(wish));
        model.addAttribute("narrowed", wish.lasting().size() > 1);
    }

    /** Which work can be ticked, if any: a supervisor hands over what others hold, too. */
    private static String selecting(Actor actor, Lists.View view, List<Row> shown) {
        String own = shown.stream().anyMatch(row -> row.mine() || row.claimable()) ? "own" : "";
        return switch (view) {
            case MINE -> own;
            case AGENCY -> actor.is(Role.SUPERVISOR) && !shown.isEmpty() ? "all" : own;
            case WAITING, UNDECIDED -> "";
        };
    }

    @GetMapping("/find")
    String find(Actor actor, @RequestParam(defaultValue = "") String reference, Model model) {
        model.addAttribute("rows", rows.of(actor, lists.find(actor, reference(reference))));
        model.addAttribute("reference", reference);
        return "worklist/found";
    }

    static String reference(String text) {
        if (text.length() > 40) {
            throw Refusal.invalid("reference", "refusal.worklist.reference");
        }
        return text;
    }
}
