package org.safeconduct.worklist.appointment;

import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    String confirm(Actor actor, @PathVariable CaseId caseId, @PathVariable UUID appointment) {
        appointments.confirm(actor, caseId, appointment);
        return BACK;
    }

    @GetMapping("/no-show")
    ModelAndView ask(Actor actor, @PathVariable CaseId caseId, @PathVariable UUID appointment) {
        return page(appointments.one(actor, caseId, appointment), "", List.of());
    }

    @PostMapping("/no-show")
    ModelAndView notHeld(
            Actor actor,
            @PathVariable CaseId caseId,
            @PathVariable UUID appointment,
            @RequestParam(defaultValue = "") String reason) {
        try {
            appointments.notHeld(actor, caseId, appointment, reason);
            return new ModelAndView(BACK);
        } catch (Refusal refusal) {
            List<Refusal.FieldError> errors = refusal.toCorrect();
            return again(page(appointments.one(actor, caseId, appointment), reason, errors));
        }
    }

    private ModelAndView page(Appointments.Listed listed, String reason, List<Refusal.FieldError> errors) {
        return new ModelAndView("worklist/no-show")
                .addObject("listed", listed)
                .addObject("reasons", appointments.reasons(LocaleContextHolder.getLocale()))
                .addObject("reason", reason)
                .addObject("errors", errors);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
