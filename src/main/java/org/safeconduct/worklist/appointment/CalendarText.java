package org.safeconduct.worklist.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.safeconduct.kernel.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Appointments as iCalendar (RFC 5545). A calendar lies with strangers: it holds when, and never who, where, which case
 * or which language.
 */
@Component
class CalendarText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Appointments appointments;
    private final MessageSource texts;
    private final Clock clock;

    CalendarText(Appointments appointments, MessageSource texts, Clock clock) {
        this.appointments = appointments;
        this.texts = texts;
        this.clock = clock;
    }

    String of(Actor actor) {
        String summary = texts.getMessage("worklist.appointment.summary", null, actor.language());
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//SafeConduct//Appointments//EN");
        appointments.upcoming(actor).stream()
                .map(Appointments.Listed::appointment)
                .filter(Appointment::held)
                .forEach(appointment -> event(text, appointment, summary));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Appointment appointment, String summary) {
        Instant end = appointment.at().plus(appointment.lasts());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + appointment.id());
        line(text, "DTSTAMP:" + UTC.format(clock.instant()));
        line(text, "DTSTART:" + UTC.format(appointment.at()));
        line(text, "DTEND:" + UTC.format(end));
        line(text, "SUMMARY:" + summary);
        line(text, "CLASS:PRIVATE");
        line(text, "END:VEVENT");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }
}
