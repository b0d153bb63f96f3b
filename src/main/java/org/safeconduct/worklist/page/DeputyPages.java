package org.safeconduct.worklist.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.Deputies;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is away, who stands in, and from when to when. */
@Controller
@RequestMapping("/worklist/deputies")
class DeputyPages {

    private static final String BACK = "redirect:/worklist/deputies";

    private final Deputies deputies;
    private final StaffRegister staff;

    DeputyPages(Deputies deputies, StaffRegister staff) {
        this.deputies = deputies;
        this.staff = staff;
    }

    /** One line of the page. */
    record Line(UUID id, ActorId absentId, String absent, String standsIn, LocalDate from, LocalDate to) {}

    /** {@code absent} is whom the form is to name first: oneself, where nobody is said. */
    @GetMapping
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable String absent) {
        return page(actor, new Typed(absent == null ? actor.id().value() : absent, "", "", ""), List.of());
    }

    private ModelAndView page(Actor actor, Typed typed, List<Refusal.FieldError> errors) {
        Map<ActorId, String> names = new HashMap<>();
        List<Line> lines = deputies.of(actor).stream()
                .map(d -> new Line(
                        d.id(),
                        d.absent(),
                        names.computeIfAbsent(d.absent(), this::name),
                        d.standsIn() == null ? "" : names.computeIfAbsent(d.standsIn(), this::name),
                        d.from(),
                        d.to()))
                .toList();
        return new ModelAndView("worklist/deputies")
                .addObject("lines", lines)
                .addObject("colleagues", staff.of(actor.agency()))
                .addObject("supervisor", actor.is(Role.SUPERVISOR))
                .addObject("typed", typed)
                .addObject("errors", errors);
    }

    @PostMapping
    ModelAndView name(Actor actor, Typed typed) {
        try {
            deputies.name(actor, typed.wish());
            return new ModelAndView(BACK);
        } catch (Refusal refusal) {
            ModelAndView again = page(actor, typed, refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    /** The page's answers as typed. */
    record Typed(
            @Nullable String absent,
            @Nullable String standsIn,
            @Nullable String from,
            @Nullable String to) {

        Deputies.Wish wish() {
            return new Deputies.Wish(
                    id("absent", String.valueOf(absent)),
                    idOrNobody("standsIn", standsIn),
                    day("from", String.valueOf(from)),
                    day("to", String.valueOf(to)));
        }
    }

    @PostMapping("/{deputy}/end")
    String end(Actor actor, @PathVariable String deputy) {
        deputies.end(actor, deputy);
        return BACK;
    }

    private String name(ActorId id) {
        return staff.find(id).map(Actor::name).orElse("");
    }

    static @Nullable ActorId idOrNobody(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : id(field, text);
    }

    static ActorId id(String field, String text) {
        try {
            return new ActorId(text);
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.invalid(field, "refusal.worklist.not-a-colleague");
        }
    }

    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException nonsense) {
            throw Refusal.invalid(field, "refusal.worklist.date");
        }
    }
}
