package org.safeconduct.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.safeconduct.reference.Dated;
import org.springframework.stereotype.Service;

/** Front door to the register of agencies, as of today. */
@Service
public class Agencies {

    private final Clock clock;
    private final Dated<Agency> register;
    private volatile @Nullable Day kept;

    public Agencies(Clock clock, Countries countries, Calendars calendars, CodeLists lists) {
        this.clock = clock;
        this.register = AgencyFiles.load(new AgencyReader(countries, calendars, lists));
    }

    /** Agencies at work today, by code. */
    public List<Agency> all() {
        return day().atWork();
    }

    /** Refuses an agency the register does not hold as NOT_FOUND. */
    public Agency agency(AgencyCode code) {
        return find(code).orElseThrow(Refusal::notFound);
    }

    /** The agency as of today, or as it was in the end. */
    public Optional<Agency> find(AgencyCode code) {
        return register.on(code.value(), today()).or(() -> register.latest(code.value()));
    }

    /** Whether the register holds the agency today; staff of one that has ended see no case any more. */
    public boolean atWork(AgencyCode code) {
        return register.on(code.value(), today()).isPresent();
    }

    /** Agencies of one country, by code. */
    public List<Agency> in(CountryCode country) {
        return select(all(), agency -> agency.country().equals(country));
    }

    /**
     * The agencies competent for a desk in a case: those in the country that keeps the case (home) whose countries of
     * return include this one; those of the region alone if there are any, else those of the whole country, else all.
     * Anything but exactly one is for a supervisor of {@link #decidesFor}.
     *
     * @param region of the case, empty if it has none
     */
    public List<Agency> competent(Desk desk, CountryCode home, CountryCode countryOfReturn, String region) {
        List<Agency> serving = select(in(home), agency -> agency.serves(desk, countryOfReturn));
        List<Agency> near =
                select(serving, agency -> !region.isEmpty() && agency.region().equals(region));
        if (!near.isEmpty()) {
            return near;
        }
        List<Agency> nationwide = select(serving, agency -> agency.region().isEmpty());
        return nationwide.isEmpty() ? serving : nationwide;
    }

    /**
     * The agency whose supervisors decide when none or several are competent: the opener, who took over from it, or,
     * where nobody did, the programme authority of its country, so that no case hangs.
     */
    public Agency decidesFor(AgencyCode opener) {
        Agency agency = successorOf(opener);
        return agency.valid().covers(today())
                ? agency
                : in(agency.country()).stream()
                        .filter(other -> other.kind() == AgencyKind.PROGRAMME)
                        .findFirst()
                        .orElse(agency);
    }

    /** The agency itself, or who took over from it, as far as the register follows. */
    public Agency successorOf(AgencyCode code) {
        Agency agency = agency(code);
        AgencyCode next = successor(agency);
        while (next != null) {
            agency = agency(next);
            next = successor(agency);
        }
        return agency;
    }

    /** Agencies that were at work once and no longer are. */
    public List<Agency> ended() {
        return day().ended();
    }

    /** What the register says on one day; nearly every question asks for it, and it changes at midnight only. */
    private record Day(LocalDate date, List<Agency> atWork, List<Agency> ended) {}

    private Day day() {
        LocalDate date = today();
        Day known = kept;
        if (known == null || !known.date().equals(date)) {
            known = new Day(date, atWork(date), ended(date));
            kept = known;
        }
        return known;
    }

    private List<Agency> atWork(LocalDate date) {
        return register.all(date).stream()
                .sorted(Comparator.comparing(agency -> agency.code().value()))
                .toList();
    }

    private List<Agency> ended(LocalDate date) {
        return register.keys().stream()
                .filter(key -> register.on(key, date).isEmpty())
                .flatMap(key -> register.latest(key).stream())
                .filter(agency -> agency.valid().from().isBefore(date))
                .toList();
    }

    /** An agency with those it took over from: what they wrote is its own. */
    public Set<AgencyCode> heirOf(AgencyCode code) {
        return withEnded(code, ended -> successorOf(ended).code());
    }

    /** Agencies in whose cases the supervisors of this one decide. */
    public Set<AgencyCode> decidedBy(AgencyCode code) {
        return withEnded(code, ended -> decidesFor(ended).code());
    }

    private Set<AgencyCode> withEnded(AgencyCode code, UnaryOperator<AgencyCode> now) {
        Set<AgencyCode> all = new HashSet<>(Set.of(code));
        ended().stream()
                .map(Agency::code)
                .filter(ended -> now.apply(ended).equals(code))
                .forEach(all::add);
        return all;
    }

    private @Nullable AgencyCode successor(Agency agency) {
        return agency.valid().covers(today()) ? null : agency.successor();
    }

    private static List<Agency> select(List<Agency> agencies, Predicate<Agency> wanted) {
        return agencies.stream().filter(wanted).toList();
    }

    /** Day and hour where an agency works: what is due today, for its staff, follows from it. */
    public ZonedDateTime now(AgencyCode code) {
        return clock.instant().atZone(agency(code).zone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
