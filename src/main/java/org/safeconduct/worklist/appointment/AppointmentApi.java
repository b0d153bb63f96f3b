package org.safeconduct.worklist.appointment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Appointments with people, for programs. */
@RestController
@RequestMapping("/api")
@Tag(name = "Appointments", description = "What comes in a fortnight, and what is noted about it.")
class AppointmentApi {

    private final Appointments appointments;
    private final CalendarAddresses addresses;

    AppointmentApi(Appointments appointments, CalendarAddresses addresses) {
        this.appointments = appointments;
        this.addresses = addresses;
    }

    /** @param reason key of the code list {@code no-show-reason} */
    record NotHeld(String reason) {

        NotHeld {
            reason = reason == null ? "" : reason;
        }
    }

    @GetMapping("/appointments")
    @Operation(operationId = "listAppointments", summary = "Yours and of whom you stand in for, in order of time.")
    List<Appointments.Listed> upcoming(Actor actor) {
        return appointments.upcoming(actor);
    }

    @GetMapping("/cases/{caseId}/appointments/{appointment}")
    @Operation(operationId = "readAppointment", summary = "One appointment of your agency.")
    Appointments.Listed one(Actor actor, @PathVariable CaseId caseId, @PathVariable UUID appointment) {
        return appointments.one(actor, caseId, appointment);
    }

    @PostMapping("/cases/{caseId}/appointments/{appointment}/interpreter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "confirmInterpreter", summary = "Notes that the interpreter comes.")
    void confirm(Actor actor, @PathVariable CaseId caseId, @PathVariable UUID appointment) {
        appointments.confirm(actor, caseId, appointment);
    }

    @PostMapping("/cases/{caseId}/appointments/{appointment}/no-show")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "recordNoShow", summary = "Notes why it was not held; stands in the timeline.")
    void notHeld(
            Actor actor, @PathVariable CaseId caseId, @PathVariable UUID appointment, @RequestBody NotHeld notHeld) {
        appointments.notHeld(actor, caseId, appointment, notHeld.reason());
    }

    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endCalendar", summary = "Makes the secret address of your calendar worthless.")
    void endCalendar(Actor actor) {
        addresses.end(actor);
    }
}
