package org.safeconduct.deadline;

import java.util.Optional;
import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.WorkCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which calendars count for a case: that of the agency that keeps it and that of the country of return. */
@Component
class CasePlaces {

    /** Where no country is known; nothing but Saturdays and Sundays is free there. */
    private static final CountryCode NOWHERE = new CountryCode("XXX");

    private record Place(AgencyCode agency, CountryCode countryOfReturn) {}

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Calendars calendars;

    CasePlaces(JdbcClient jdbc, Agencies agencies, Calendars calendars) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    @EventListener
    void opened(CaseFact.CaseOpened fact) {
        jdbc.sql("""
                        insert into clock_case (case_id, agency, country_of_return)
                        values (:case, :agency, :country)
                        """)
                .param("case", fact.caseId().toString())
                .param("agency", fact.agency().value())
                .param("country", fact.country().value())
                .update();
    }

    WorkCalendar calendar(CaseId caseId, Limit.Side side) {
        Optional<Place> place = place(caseId);
        return switch (side) {
            case HOME ->
                place.flatMap(known -> agencies.find(known.agency()))
                        .map(this::calendar)
                        .orElseGet(() -> calendars.of(NOWHERE));
            case RETURN -> calendars.of(place.map(Place::countryOfReturn).orElse(NOWHERE));
        };
    }

    private WorkCalendar calendar(Agency agency) {
        return calendars
                .calendar(agency.calendar())
                .orElseGet(() -> calendars.of(agency.country()))
                .withWeekend(agency.weekend());
    }

    private Optional<Place> place(CaseId caseId) {
        return jdbc.sql("select agency, country_of_return from clock_case where case_id = :case")
                .param("case", caseId.toString())
                .query((row, number) -> new Place(
                        new AgencyCode(row.getString("agency")), new CountryCode(row.getString("country_of_return"))))
                .optional();
    }
}
