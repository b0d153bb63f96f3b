package org.safeconduct.worklist.page;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casework.Owners;
import org.safeconduct.casework.Wordings;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.reference.Countries;
import org.safeconduct.worklist.Deputies;
import org.safeconduct.worklist.WorkItem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts work items into the reader's words; names of staff stay inside their agency. */
@Component
public class Rows {

    private static final int SOON_DAYS = 7;

    private final Wordings wordings;
    private final Countries countries;
    private final Agencies agencies;
    private final StaffRegister staff;
    private final Owners owners;
    private final Deputies deputies;

    Rows(
            Wordings wordings,
            Countries countries,
            Agencies agencies,
            StaffRegister staff,
            Owners owners,
            Deputies deputies) {
        this.wordings = wordings;
        this.countries = countries;
        this.agencies = agencies;
        this.staff = staff;
        this.owners = owners;
        this.deputies = deputies;
    }

    public List<Row> of(Actor reader, List<WorkItem> items) {
        Eyes eyes = eyes(reader);
        return items.stream().map(item -> row(eyes, item)).toList();
    }

    public Row row(Actor reader, WorkItem item) {
        return row(eyes(reader), item);
    }

    /**
     * What is the same for every row: for whom the reader acts today, the names of colleagues, and the titles of
     * procedures, each asked for once.
     */
    private record Eyes(
            Actor reader, List<ActorId> acting, Map<ActorId, String> colleagues, Map<String, String> titles) {}

    private Eyes eyes(Actor reader) {
        Map<ActorId, String> colleagues =
                staff.of(reader.agency()).stream().collect(Collectors.toMap(Actor::id, Actor::name, (a, b) -> a));
        return new Eyes(reader, deputies.actingFor(reader.id()), colleagues, new HashMap<>());
    }

    private Row row(Eyes eyes, WorkItem item) {
        Locale language = LocaleContextHolder.getLocale();
        Actor reader = eyes.reader();
        boolean ours = reader.agency().equals(item.agency());
        return new Row(
                item,
                wordings.step(item.deployment(), item.procedure(), item.step()),
                eyes.titles().computeIfAbsent(item.rootProcedure(), wordings::procedure),
                countries.label(item.country(), language),
                owners.desk(item.desk().value(), language),
                agency(item.agency(), language),
                ours ? holder(eyes, item.holder()) : "",
                urgency(reader, item.due()),
                item.holder() != null && eyes.acting().contains(item.holder()),
                ours && item.holder() == null && reader.worksAt(item.desk()));
    }

    private String agency(@Nullable AgencyCode code, Locale language) {
        return code == null ? "" : agencies.agency(code).name(language);
    }

    /** Whoever left the agency since is named as the register still knows them. */
    private String holder(Eyes eyes, @Nullable ActorId holder) {
        if (holder == null) {
            return "";
        }
        String colleague = eyes.colleagues().get(holder);
        return colleague != null
                ? colleague
                : staff.find(holder).map(Actor::name).orElse("");
    }

    private String urgency(Actor reader, @Nullable Instant due) {
        ZonedDateTime now = agencies.now(reader.agency());
        if (due == null) {
            return "later";
        }
        if (due.isBefore(now.toInstant())) {
            return "overdue";
        }
        if (due.atZone(now.getZone()).toLocalDate().equals(now.toLocalDate())) {
            return "today";
        }
        return due.isBefore(now.plusDays(SOON_DAYS).toInstant()) ? "soon" : "later";
    }
}
