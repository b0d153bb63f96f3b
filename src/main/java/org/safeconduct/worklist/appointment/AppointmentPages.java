package org.safeconduct.worklist.appointment;

import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is noted about an appointment: the interpreter comes, or it was not held. */
@Controller
@RequestMapping("/cases/{caseId}/appointments/{appointment}")
class AppointmentPages {

    private static final String BACK = "redirect:/today";

    private final Appointments appointments;

    AppointmentPages(Appointments appointments) {
        this.appointments = appointments;
    }

    @PostMapping("/interpreter")
    String confirm(Actor actor, @PathVariable String caseId, @PathVariable String appointment) {
        appointments.confirm(actor, CaseId.of(caseId), id(appointment));
        return BACK;
    }

    @PostMapping("/no-show")
    String notHeld(
            Actor actor,
            @PathVariable String caseId,
            @PathVariable String appointment,
            @RequestParam(defaultValue = "") String reason) {
        appointments.notHeld(actor, CaseId.of(caseId), id(appointment), reason);
        return BACK;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.notFound();
        }
    }
}
