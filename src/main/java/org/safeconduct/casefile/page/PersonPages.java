package org.safeconduct.casefile.page;

import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseSearch;
import org.safeconduct.casefile.CaseSearch.Found;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.person.Persons;
import org.safeconduct.reference.Countries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds a person; what is searched for is posted, so that no name ever stands in an address. */
@Controller
@RequestMapping("/people")
class PersonPages {

    private final CaseSearch search;
    private final Persons persons;
    private final Names names;
    private final Countries countries;

    PersonPages(CaseSearch search, Persons persons, Names names, Countries countries) {
        this.search = search;
        this.persons = persons;
        this.names = names;
        this.countries = countries;
    }

    /** One case that was found. */
    record Row(String id, String reference, String country, boolean open, List<String> people) {}

    @GetMapping
    ModelAndView form() {
        return page("", Map.of());
    }

    @PostMapping
    ModelAndView find(Actor actor, @RequestParam(defaultValue = "") String line) {
        try {
            List<Row> rows = search.find(actor, line).stream()
                    .map(found -> row(actor, found))
                    .toList();
            return page(line, Map.of("rows", rows));
        } catch (Refusal refusal) {
            return again(line, refusal);
        }
    }

    @PostMapping("/duplicate")
    ModelAndView duplicate(Actor actor, @RequestParam(defaultValue = "") String line) {
        try {
            String answer = search.duplicate(actor, line).name();
            return page(line, Map.of("duplicate", answer));
        } catch (Refusal refusal) {
            return again(line, refusal);
        }
    }

    private Row row(Actor actor, Found found) {
        var known = persons.readAll(found.people());
        return new Row(
                found.head().id().toString(),
                found.head().reference(),
                countries.label(found.head().country(), actor.language()),
                found.head().open(),
                found.people().stream()
                        .map(id -> names.name(java.util.Optional.ofNullable(known.get(id)), actor.language()))
                        .toList());
    }

    private static ModelAndView again(String line, Refusal refusal) {
        ModelAndView page = page(line, Map.of("errors", refusal.toCorrect()));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView page(String line, Map<String, ?> found) {
        ModelAndView page = new ModelAndView("casefile/search");
        page.addObject("line", line);
        page.addAllObjects(found);
        return page;
    }
}
