package org.safeconduct.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.kernel.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dated reference data, for programs. */
@RestController
@RequestMapping("/api/reference")
@Tag(name = "Reference", description = "Countries and code lists as they are valid today.")
class ReferenceApi {

    private final CodeLists lists;
    private final Countries countries;

    ReferenceApi(CodeLists lists, Countries countries) {
        this.lists = lists;
        this.countries = countries;
    }

    @GetMapping("/countries")
    @Operation(
            operationId = "listCountries",
            summary = "Countries by ISO 3166-1 alpha-3 code, named in your language; those a name, former name or"
                    + " withdrawn code in any language may mean, best first.")
    List<CodeLists.Code> countries(@RequestParam(defaultValue = "") String name) {
        Locale language = LocaleContextHolder.getLocale();
        return name.isBlank()
                ? lists.list("countries", language)
                : countries.search(name).stream()
                        .map(country ->
                                new CodeLists.Code(country.code().value(), countries.label(country.code(), language)))
                        .toList();
    }

    @GetMapping("/lists")
    @Operation(operationId = "nameLists", summary = "Names of all code lists.")
    Set<String> names() {
        return lists.names();
    }

    @GetMapping("/lists/{name}")
    @Operation(operationId = "readList", summary = "Values of one code list, valid today, in your language.")
    List<CodeLists.Code> list(@PathVariable String name) {
        if (!lists.names().contains(name)) {
            throw Refusal.notFound();
        }
        return lists.list(name, LocaleContextHolder.getLocale());
    }
}
