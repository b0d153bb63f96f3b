package org.safeconduct.casework.words;

import java.util.List;
import java.util.Locale;
import org.safeconduct.form.Options;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.safeconduct.reference.Country;
import org.springframework.context.i18n.LocaleContextHolder;
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

    @Override
    public List<String> meant(String source, String text) {
        boolean land = source.equals("countries") || source.equals("nationality");
        return land ? countries.named(text).stream().map(this::coded).toList() : List.of();
    }

    private String coded(Country country) {
        return country.code() + " " + countries.label(country.code(), LocaleContextHolder.getLocale());
    }
}
