package org.safeconduct.casework.page;

import java.util.Locale;
import java.util.Map;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casework.Wordings;
import org.safeconduct.reference.Closures;
import org.safeconduct.reference.Countries;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands on the cover of a case, in the reader's words. */
@Component
class CaseCover {

    private final Wordings wordings;
    private final Countries countries;
    private final Closures closures;

    CaseCover(Wordings wordings, Countries countries, Closures closures) {
        this.wordings = wordings;
        this.countries = countries;
        this.closures = closures;
    }

    Map<String, Object> of(CaseHead head) {
        Locale language = LocaleContextHolder.getLocale();
        String code = head.closureCode();
        return Map.of(
                "procedure", wordings.procedure(head.procedure()),
                "country", countries.label(head.country(), language),
                "closure",
                        code == null
                                ? ""
                                : closures.closure(head.procedure(), code, language)
                                        .label());
    }
}
