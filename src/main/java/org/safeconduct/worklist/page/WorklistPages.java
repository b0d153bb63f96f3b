package org.safeconduct.worklist.page;

import java.util.Arrays;
import java.util.List;
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

    private static final int LONGEST = 200;

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
            return new Lists.Wish(viewed(), filter(), sorted(), wish("after", after));
        }

        Lists.View viewed() {
            return word("view", Lists.View.values(), view, Lists.View.MINE);
        }

        Lists.Sort sorted() {
            return word("sort", Lists.Sort.values(), sort, Lists.Sort.DUE);
        }

        Filter filter() {
            return new Filter(
                    wish("procedure", procedure),
                    wish("step", step),
                    oneOf("due", wish("due", due), List.of("overdue", "today", "week")),
                    wish("country", country),
                    wish("assignee", assignee),
                    oneOf("priority", wish("priority", priority), List.of("1")) == null ? null : Boolean.TRUE,
                    wish("reference", reference));
        }

        private static @Nullable String wish(String field, @Nullable String text) {
            if (text != null && text.length() > LONGEST) {
                throw Refusal.invalid(field, "refusal.worklist.filter");
            }
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static @Nullable String oneOf(String field, @Nullable String text, List<String> known) {
            if (text != null && !known.contains(text)) {
                throw Refusal.invalid(field, "refusal.worklist.filter");
            }
            return text;
        }

        private static <E extends Enum<E>> E word(String field, E[] known, @Nullable String text, E otherwise) {
            if (wish(field, text) == null) {
                return otherwise;
            }
            return Arrays.stream(known)
                    .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid(field, "refusal.worklist.filter"));
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
        model.addAttribute("choices", choices.of(actor, wish.viewed()));
        return "worklist/list";
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
