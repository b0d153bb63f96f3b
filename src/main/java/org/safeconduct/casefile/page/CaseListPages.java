package org.safeconduct.casefile.page;

import java.util.List;
import java.util.Locale;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.CaseSearch;
import org.safeconduct.kernel.Actor;
import org.safeconduct.reference.Closures;
import org.safeconduct.reference.Countries;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The cases an agency keeps, by reference; names are found by searching only. */
@Controller
class CaseListPages {

    private final CaseSearch search;
    private final Countries countries;
    private final Closures closures;

    CaseListPages(CaseSearch search, Countries countries, Closures closures) {
        this.search = search;
        this.countries = countries;
        this.closures = closures;
    }

    /** One line; closure is empty while the case is open. */
    record Line(CaseHead head, String country, String closure) {}

    @GetMapping("/cases")
    String list(Actor actor, Model model) {
        List<Line> lines = search.kept(actor).stream().map(this::line).toList();
        model.addAttribute("lines", lines);
        return "casefile/list";
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
