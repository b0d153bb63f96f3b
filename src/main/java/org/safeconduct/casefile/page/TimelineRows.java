package org.safeconduct.casefile.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The timeline in the reader's words. */
@Component
class TimelineRows {

    /**
     * One line of the timeline.
     *
     * @param colleague who acted, for readers of the same agency
     * @param member name of the person concerned; null when it concerns the case, or nobody may know
     */
    record Row(
            String id,
            String kind,
            Instant at,
            String what,
            String agency,
            @Nullable String colleague,
            @Nullable String member,
            List<Entry.Answer> answers) {}

    private final CaseFiles files;
    private final Names names;
    private final Agencies agencies;
    private final MessageSource messages;
    private final ObjectProvider<Wording> wording;
    private final ObjectProvider<StaffRegister> staff;

    TimelineRows(
            CaseFiles files,
            Names names,
            Agencies agencies,
            MessageSource messages,
            ObjectProvider<Wording> wording,
            ObjectProvider<StaffRegister> staff) {
        this.files = files;
        this.names = names;
        this.agencies = agencies;
        this.messages = messages;
        this.wording = wording;
        this.staff = staff;
    }

    List<Row> of(Actor actor, CaseId caseId) {
        List<Entry> entries = files.timeline(actor, caseId);
        Map<PersonId, String> people = names.of(actor, caseId);
        Map<AgencyCode, String> houses = entries.stream()
                .map(Entry::agency)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> agency(code, actor.language())));
        return entries.stream().map(entry -> row(actor, entry, people, houses)).toList();
    }

    private Row row(Actor reader, Entry entry, Map<PersonId, String> people, Map<AgencyCode, String> houses) {
        Locale language = reader.language();
        return new Row(
                entry.id().toString(),
                entry.kind(),
                entry.at(),
                what(entry, language),
                entry.agency() == null
                        ? messages.getMessage("casefile.by-the-system", null, language)
                        : houses.getOrDefault(entry.agency(), ""),
                colleague(reader, entry),
                entry.member() == null ? null : people.get(entry.member()),
                entry.answers());
    }

    /** Names of staff never leave their agency. */
    private @Nullable String colleague(Actor reader, Entry entry) {
        StaffRegister register = staff.getIfAvailable();
        return register == null || entry.actor() == null || !reader.agency().equals(entry.agency())
                ? null
                : register.find(entry.actor()).map(Actor::name).orElse(null);
    }

    private String what(Entry entry, Locale language) {
        Source source = entry.source();
        Wording words = wording.getIfAvailable();
        if (source != null && source.task() != null && words != null) {
            return words.step(source.deployment(), source.procedure(), source.step(), language);
        }
        String other = messages.getMessage("casefile.kind.other", null, language);
        String named = messages.getMessage("casefile.kind." + entry.kind(), null, other, language);
        return named == null ? other : named;
    }

    /** Agencies that have left the register are still named in old entries. */
    private String agency(AgencyCode code, Locale language) {
        try {
            return agencies.agency(code).name(language);
        } catch (Refusal gone) {
            return code.value();
        }
    }
}
