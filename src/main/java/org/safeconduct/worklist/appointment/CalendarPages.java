package org.safeconduct.worklist.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address of one's calendar, and what a calendar program finds there. */
@Controller
class CalendarPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarAddresses addresses;
    private final CalendarText text;

    CalendarPages(CalendarAddresses addresses, CalendarText text) {
        this.addresses = addresses;
        this.text = text;
    }

    @GetMapping("/today/calendar")
    ModelAndView show(Actor actor) {
        return page(addresses.since(actor).orElse(null), "");
    }

    /** Shows the new address this once. */
    @PostMapping("/today/calendar")
    ModelAndView renew(Actor actor) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("calendar", addresses.renew(actor))
                .toUriString();
        return page(addresses.since(actor).orElse(null), address);
    }

    @PostMapping("/today/calendar/end")
    String end(Actor actor) {
        addresses.end(actor);
        return "redirect:/today/calendar";
    }

    /** Open to whoever knows the secret; any other text finds nothing. */
    @GetMapping("/calendar/{token}")
    ResponseEntity<String> feed(@PathVariable String token) {
        Actor actor = addresses.reader(token).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok().contentType(CALENDAR).body(text.of(actor));
    }

    private static ModelAndView page(@Nullable Instant since, String address) {
        return new ModelAndView("worklist/calendar").addObject("since", since).addObject("address", address);
    }
}
