package org.safeconduct.worklist.page;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
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
        return items.stream().map(item -> row(reader, item)).toList();
    }

    public Row row(Actor reader, WorkItem item) {
        Locale language = LocaleContextHolder.getLocale();
        boolean ours = reader.agency().equals(item.agency());
        boolean mine = item.holder() != null && deputies.actingFor(reader.id()).contains(item.holder());
        return new Row(
                item,
                wordings.step(item.deployment(), item.procedure(), item.step()),
                wordings.procedure(item.rootProcedure()),
                countries.label(item.country(), language),
                owners.desk(item.desk().value(), language),
                agency(item.agency(), language),
                ours ? holder(item.holder()) : "",
                urgency(reader, item.due()),
                mine,
                ours && item.holder() == null && reader.worksAt(item.desk()));
    }

    private String agency(@Nullable AgencyCode code, Locale language) {
        return code == null ? "" : agencies.agency(code).name(language);
    }

    private String holder(@Nullable ActorId holder) {
        return holder == null ? "" : staff.find(holder).map(Actor::name).orElse("");
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
