package org.safeconduct.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.cover.CaseRows;
import org.safeconduct.casefile.cover.Reference;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files an agency keeps, by cover only and page by page; names are found by {@link CaseSearch} only. */
@Service
public class Shelf {

    private static final int PAGE = 25;
    private static final Set<String> STATES = Set.of("open", "closed");

    private final CaseRows cases;
    private final Rulings rulings;

    Shelf(CaseRows cases, Rulings rulings) {
        this.cases = cases;
        this.rulings = rulings;
    }

    /** @param next the reference after which the following page begins; null on the last */
    public record Page(List<CaseHead> heads, @Nullable String next) {

        public Page {
            heads = List.copyOf(heads);
        }
    }

    /**
     * The newest first, 25 at a time; refuses INVALID an unknown state and a page that begins after a foreign file.
     *
     * @param state {@code open} or {@code closed}
     * @param after reference of the last file of the page before; blank for the first page
     */
    @Transactional(readOnly = true)
    public Page page(Actor actor, String state, String after) {
        if (!STATES.contains(state)) {
            throw Refusal.invalid("state", "refusal.casefile.shelf");
        }
        CaseHead last = after.isBlank()
                ? null
                : find(actor, after).orElseThrow(() -> Refusal.invalid("after", "refusal.casefile.shelf"));
        List<CaseHead> found = cases.keptBy(
                new CaseRows.Kept(actor.agency(), actor.practice(), state.equals("closed"), last), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<CaseHead> shown = more ? found.subList(0, PAGE) : found;
        return new Page(
                shown.stream()
                        .filter(head -> rulings.of(actor, head, null).known())
                        .toList(),
                more ? shown.get(PAGE - 1).reference() : null);
    }

    /** A file the agency keeps, by its reference in any spelling; empty where there is none it may know of. */
    @Transactional(readOnly = true)
    public Optional<CaseHead> find(Actor actor, String reference) {
        return Reference.read(reference)
                .flatMap(cases::find)
                .filter(head -> head.agency().equals(actor.agency()) && head.practice() == actor.practice())
                .filter(head -> rulings.of(actor, head, null).known());
    }
}
