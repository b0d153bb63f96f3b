package org.safeconduct.worklist.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.worklist.Filter;
import org.safeconduct.worklist.Lists;
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

    WorklistPages(Lists lists, Rows rows, Choices choices) {
        this.lists = lists;
        this.rows = rows;
        this.choices = choices;
    }

    /** What the address of a list says. */
    record Wish(
            @Nullable String view,
            @Nullable String sort,
            @Nullable String after,
            @Nullable String procedure,
            @Nullable String step,
            @Nullable String due,
            @Nullable String country,
            @Nullable String assignee,
            @Nullable String priority,
            @Nullable String reference) {

        Lists.Wish asked() {
            return new Lists.Wish(viewed(), filter(), sorted(), after);
        }

        Lists.View viewed() {
            return word(Lists.View.values(), view, Lists.View.MINE);
        }

        Lists.Sort sorted() {
            return word(Lists.Sort.values(), sort, Lists.Sort.DUE);
        }

        Filter filter() {
            return new Filter(
                    wish(procedure),
                    wish(step),
                    oneOf(wish(due), "overdue", "today", "week"),
                    wish(country),
                    wish(assignee),
                    "1".equals(priority) ? Boolean.TRUE : null,
                    wish(reference));
        }

        private static @Nullable String wish(@Nullable String text) {
            return text == null || text.isBlank() || text.length() > 100 ? null : text.strip();
        }

        private static @Nullable String oneOf(@Nullable String text, String... known) {
            return text != null && Arrays.asList(known).contains(text) ? text : null;
        }

        private static <E extends Enum<E>> E word(E[] known, @Nullable String text, E otherwise) {
            return Arrays.stream(known)
                    .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    @GetMapping
    String list(Actor actor, Wish wish, Model model) {
        Lists.Page page = lists.page(actor, wish.asked());
        model.addAttribute("rows", rows.of(actor, page.items()));
        model.addAttribute("page", page);
        model.addAttribute("view", wish.viewed().name().toLowerCase(Locale.ROOT));
        model.addAttribute("wish", wish);
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute("choices", choices.of(actor));
        return "worklist/list";
    }

    @GetMapping("/find")
    String find(Actor actor, @RequestParam(defaultValue = "") String reference, Model model) {
        if (reference.length() > 40) {
            throw Refusal.invalid("reference", "refusal.worklist.reference");
        }
        model.addAttribute("rows", rows.of(actor, lists.find(actor, reference)));
        model.addAttribute("reference", reference);
        return "worklist/found";
    }
}
