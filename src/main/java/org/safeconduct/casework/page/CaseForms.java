package org.safeconduct.casework.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.safeconduct.casefile.CaseFiles;
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

    private final CaseFiles caseFiles;
    private final Documents documents;
    private final MessageSource messages;

    CaseForms(CaseFiles caseFiles, Documents documents, MessageSource messages) {
        this.caseFiles = caseFiles;
        this.documents = documents;
        this.messages = messages;
    }

    /** @param text (key, English) to text in the reader's language */
    public FormState blank(
            Actor actor, CaseId caseId, Set<Compartment> writable, BiFunction<String, String, String> text) {
        return FormState.fresh(writable, LocaleContextHolder.getLocale(), text)
                .withReaders(readers(caseFiles.ruling(actor, caseId).collect()))
                .withDocuments(names(actor, caseId));
    }

    private Map<String, String> names(Actor actor, CaseId caseId) {
        Map<String, String> names = new LinkedHashMap<>();
        documents
                .list(actor, caseId)
                .forEach(document -> names.put(document.id().toString(), document.name()));
        return names;
    }

    /** Who reads what is typed; and whether the writer does. */
    private Map<Compartment, String> readers(Set<Compartment> unseen) {
        Map<Compartment, String> who = new EnumMap<>(Compartment.class);
        for (Compartment compartment : Compartment.values()) {
            String readers = said("casework.readers."
                    + compartment.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            who.put(compartment, unseen.contains(compartment) ? said("casework.readers.unseen", readers) : readers);
        }
        return who;
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
