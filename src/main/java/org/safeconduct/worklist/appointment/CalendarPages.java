package org.safeconduct.worklist.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.safeconduct.kernel.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One's appointments as iCalendar (RFC 5545): time and case reference, never a person, place or language. */
@Controller
class CalendarPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Appointments appointments;
    private final Clock clock;

    CalendarPages(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping("/today/calendar.ics")
    ResponseEntity<String> feed(Actor actor) {
        List<Appointments.Listed> held = appointments.upcoming(actor).stream()
                .filter(listed -> listed.appointment().held())
                .toList();
        return ResponseEntity.ok().contentType(CALENDAR).body(calendar(held));
    }

    private String calendar(List<Appointments.Listed> held) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//SafeConduct//Appointments//EN");
        held.forEach(listed -> event(text, listed));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Appointments.Listed listed) {
        Appointment appointment = listed.appointment();
        Instant end = appointment.at().plus(appointment.lasts());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + appointment.id());
        line(text, "DTSTAMP:" + UTC.format(clock.instant()));
        line(text, "DTSTART:" + UTC.format(appointment.at()));
        line(text, "DTEND:" + UTC.format(end));
        line(text, "SUMMARY:Appointment");
        line(text, "DESCRIPTION:" + listed.reference());
        line(text, "CLASS:PRIVATE");
        line(text, "END:VEVENT");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }
}
