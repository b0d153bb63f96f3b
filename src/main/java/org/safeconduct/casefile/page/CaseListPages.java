package org.safeconduct.casefile.page;

import java.util.Locale;
import java.util.Optional;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Shelf;
import org.safeconduct.kernel.Actor;
import org.safeconduct.reference.Closures;
import org.safeconduct.reference.Countries;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases an agency keeps, by reference; names are found by searching only. */
@Controller
class CaseListPages {

    private final Shelf shelf;
    private final Countries countries;
    private final Closures closures;

    CaseListPages(Shelf shelf, Countries countries, Closures closures) {
        this.shelf = shelf;
        this.countries = countries;
        this.closures = closures;
    }

    /** One line; closure is empty while the case is open. */
    record Line(CaseHead head, String country, String closure) {}

    @GetMapping("/cases")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Shelf.Page page = shelf.page(actor, state, after);
        model.addAttribute("state", state);
        model.addAttribute("after", after);
        model.addAttribute("next", page.next());
        model.addAttribute("lines", page.heads().stream().map(this::line).toList());
        return "casefile/list";
    }

    /** Leads to the case; what is not kept here looks the same whether or not it exists elsewhere. */
    @GetMapping(path = "/cases", params = "reference")
    String find(Actor actor, @RequestParam String reference, Model model) {
        Optional<CaseHead> found = shelf.find(actor, reference);
        if (found.isPresent()) {
            return "redirect:/cases/" + found.get().id();
        }
        model.addAttribute("missed", true);
        return list(actor, "open", "", model);
    }

    private Line line(CaseHead head) {
        Locale language = LocaleContextHolder.getLocale();
        String code = head.closureCode();
        String closure = code == null
                ? ""
                : closures.closure(head.procedure(), code, language).label();
        return new Line(head, countries.label(head.country(), language), closure);
    }
}
