package org.safeconduct.casefile.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.person.SafeContact;
import org.safeconduct.person.SafeContact.Channel;
import org.safeconduct.reference.CodeLists;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a person's safe contact is asked and kept. */
@Controller
@RequestMapping("/cases/{caseId}/people/{personId}/safe-contact")
class SafeContactPages {

    private final SafeContacts contacts;
    private final CaseFiles files;
    private final Names names;
    private final CodeLists lists;
    private final PhoneOwners owners;

    SafeContactPages(SafeContacts contacts, CaseFiles files, Names names, CodeLists lists, MessageSource messages) {
        this.contacts = contacts;
        this.files = files;
        this.names = names;
        this.lists = lists;
        this.owners = new PhoneOwners(messages);
    }

    /** Whose phone rings: the usual answers in the reader's language, anything else as it was typed. */
    private record PhoneOwners(MessageSource messages) {

        private static final List<String> USUAL = List.of("own", "relative", "friend", "employer", "other");

        String shown(String owner) {
            return USUAL.contains(owner) ? word(owner) : owner;
        }

        /** What is kept, so that a colleague who reads another language understands it too. */
        String kept(@Nullable String typed) {
            String text = Objects.toString(typed, "").strip();
            return USUAL.stream()
                    .filter(owner -> word(owner).equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(text);
        }

        private String word(String owner) {
            return messages.getMessage("casefile.safe.whose." + owner, null, LocaleContextHolder.getLocale());
        }
    }

    /** What was typed; everything may be missing. */
    record Typed(
            @Nullable String whosePhone,
            @Nullable String phone,
            @Nullable Set<Channel> channels,
            @Nullable String hours,
            @Nullable String language,
            @Nullable String dialect,
            @Nullable Boolean mayLeaveMessage,
            @Nullable String coverText,
            @Nullable String codeWord,
            @Nullable String mustNotKnow) {

        static final Typed NOTHING = new Typed(null, null, Set.of(), null, null, null, false, null, null, null);

        static Typed of(SafeContact safe, String whosePhone) {
            return new Typed(
                    whosePhone,
                    safe.phone(),
                    safe.channels(),
                    safe.hours(),
                    safe.language(),
                    safe.dialect(),
                    safe.mayLeaveMessage(),
                    safe.coverText(),
                    safe.codeWord(),
                    safe.mustNotKnow());
        }

        SafeContact contact(String owner) {
            return new SafeContact(
                    owner,
                    said(phone),
                    channels == null ? Set.of() : channels,
                    Objects.toString(hours, ""),
                    Objects.toString(language, ""),
                    said(dialect),
                    Boolean.TRUE.equals(mayLeaveMessage),
                    said(coverText),
                    said(codeWord),
                    said(mustNotKnow));
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable CaseId caseId, @PathVariable PersonId personId) {
        SafeContact known = contacts.read(actor, caseId, personId);
        return page(actor, caseId, personId)
                .addObject("typed", known == null ? Typed.NOTHING : Typed.of(known, owners.shown(known.whosePhone())))
                .addObject("errors", List.of());
    }

    @PostMapping
    ModelAndView keep(Actor actor, @PathVariable CaseId caseId, @PathVariable PersonId personId, Typed typed) {
        try {
            contacts.record(actor, caseId, personId, typed.contact(owners.kept(typed.whosePhone())));
            return new ModelAndView("redirect:/cases/" + caseId + "#panel-people");
        } catch (Refusal refusal) {
            ModelAndView again = page(actor, caseId, personId);
            again.addObject("typed", typed).addObject("errors", refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Actor actor, CaseId caseId, PersonId person) {
        return new ModelAndView("casefile/safe-contact")
                .addAllObjects(Map.of(
                        "head", files.head(actor, caseId),
                        "person", person,
                        "name", names.of(actor, caseId).getOrDefault(person, ""),
                        "channels", Channel.values(),
                        "languages", lists.list("language", actor.language())));
    }
}
