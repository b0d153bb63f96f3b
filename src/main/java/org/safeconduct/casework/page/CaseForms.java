package org.safeconduct.casework.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.safeconduct.document.Documents;
import org.safeconduct.form.FormState;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Forms of a case before anybody typed into them: who will read each answer, and which documents there are. */
@Component
public class CaseForms {

    private final Documents documents;
    private final MessageSource messages;

    CaseForms(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /** @param text (key, English) to text in the reader's language */
    public FormState blank(
            Actor actor, CaseId caseId, Set<Compartment> writable, BiFunction<String, String, String> text) {
        return FormState.fresh(writable, LocaleContextHolder.getLocale(), text)
                .withReaders(readers())
                .withDocuments(names(actor, caseId));
    }

    private Map<String, String> names(Actor actor, CaseId caseId) {
        Map<String, String> names = new LinkedHashMap<>();
        documents
                .list(actor, caseId)
                .forEach(document -> names.put(document.id().toString(), document.name()));
        return names;
    }

    private Map<Compartment, String> readers() {
        Map<Compartment, String> who = new EnumMap<>(Compartment.class);
        for (Compartment compartment : Compartment.values()) {
            String key = "casework.readers."
                    + compartment.name().toLowerCase(Locale.ROOT).replace('_', '-');
            who.put(compartment, messages.getMessage(key, null, LocaleContextHolder.getLocale()));
        }
        return who;
    }
}
