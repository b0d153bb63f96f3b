package org.safeconduct.casework.words;

import java.util.List;
import java.util.Locale;
import org.safeconduct.form.Options;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.springframework.stereotype.Component;

/** What forms offer where they name a list: the dated code lists, and countries by name. */
@Component
class CodeOptions implements Options {

    private final CodeLists codeLists;
    private final Countries countries;

    CodeOptions(CodeLists codeLists, Countries countries) {
        this.codeLists = codeLists;
        this.countries = countries;
    }

    @Override
    public List<Option> list(String source, Locale language) {
        if (source.equals("countries")) {
            return countries.all().stream()
                    .map(c -> new Option(c.code().value(), countries.label(c.code(), language)))
                    .toList();
        }
        return codeLists.list(source, language).stream()
                .map(code -> new Option(code.key(), code.label()))
                .toList();
    }
}
