package org.safeconduct.security.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusal.FieldError;
import org.safeconduct.kernel.Role;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.security.register.StaffMember.State;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an agency's administrators keep its part of the register. */
@Controller
@Profile("!demo")
@RequestMapping("/staff")
class StaffPages {

    private static final List<String> LANGUAGES = List.of("en", "fr", "pt", "ar");

    private final StaffOffice office;
    private final Agencies agencies;
    private final CodeLists lists;

    StaffPages(StaffOffice office, Agencies agencies, CodeLists lists) {
        this.office = office;
        this.agencies = agencies;
        this.lists = lists;
    }

    /** What was typed; everything may be missing. */
    record Typed(
            @Nullable String name,
            @Nullable String mail,
            @Nullable String language,
            @Nullable Set<Role> roles,
            @Nullable Set<String> desks) {

        static final Typed NOTHING = new Typed("", "", "en", Set.of(), Set.of());
        private static final int LONGEST = 200;
        private static final String MAIL = "[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}";

        StaffMember invited(Actor by) {
            List<FieldError> wrong = new ArrayList<>();
            String said = Objects.toString(name, "").strip();
            String address = Objects.toString(mail, "").strip();
            if (said.isEmpty() || said.length() > LONGEST) {
                wrong.add(FieldError.of("name", "security.staff.wrong.name"));
            }
            if (!address.matches(MAIL)) {
                wrong.add(FieldError.of("mail", "security.staff.wrong.mail"));
            }
            if (!wrong.isEmpty()) {
                throw Refusal.invalid(wrong);
            }
            return new StaffMember(
                    new ActorId(UUID.randomUUID().toString()),
                    null,
                    said,
                    address,
                    by.agency(),
                    rolesSaid(),
                    desksSaid(),
                    Locale.forLanguageTag(LANGUAGES.contains(language) ? Objects.toString(language) : "en"),
                    State.INVITED,
                    0);
        }

        Set<Role> rolesSaid() {
            return roles == null ? Set.of() : roles;
        }

        Set<Desk> desksSaid() {
            try {
                return desks == null ? Set.of() : desks.stream().map(Desk::new).collect(Collectors.toUnmodifiableSet());
            } catch (IllegalArgumentException nonsense) {
                throw Refusal.invalid("desks", "security.staff.wrong.desk");
            }
        }
    }

    @GetMapping
    ModelAndView staff(Actor actor) {
        return page(actor, Typed.NOTHING, List.of());
    }

    @PostMapping
    ModelAndView invite(Actor actor, Typed typed) {
        try {
            office.invite(actor, typed.invited(actor));
            return new ModelAndView("redirect:/staff");
        } catch (Refusal refusal) {
            ModelAndView again = page(actor, typed, refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    @GetMapping("/{id}")
    ModelAndView member(Actor actor, @PathVariable ActorId id) {
        StaffOffice.Line line = office.line(actor, id);
        Set<String> desks = words(line.member().desks());
        return choices(actor, new ModelAndView("security/staff-member"))
                .addObject("line", line)
                .addObject("has", line.wanted())
                .addObject("sits", desks);
    }

    @PostMapping("/{id}")
    String assign(Actor actor, @PathVariable ActorId id, Typed typed) {
        office.assign(actor, id, typed.rolesSaid(), typed.desksSaid());
        return "redirect:/staff";
    }

    @PostMapping("/{id}/suspend")
    String suspend(Actor actor, @PathVariable ActorId id) {
        office.suspend(actor, id);
        return "redirect:/staff";
    }

    @PostMapping("/{id}/resume")
    String resume(Actor actor, @PathVariable ActorId id) {
        office.resume(actor, id);
        return "redirect:/staff";
    }

    @PostMapping("/{id}/confirm")
    String confirm(Actor actor, @PathVariable ActorId id) {
        office.confirm(actor, id);
        return "redirect:/staff";
    }

    @PostMapping("/{id}/decline")
    String decline(Actor actor, @PathVariable ActorId id) {
        office.decline(actor, id);
        return "redirect:/staff";
    }

    private static Set<String> words(Set<Desk> desks) {
        return desks.stream().map(Desk::value).collect(Collectors.toUnmodifiableSet());
    }

    private ModelAndView page(Actor actor, Typed typed, List<FieldError> errors) {
        return choices(actor, new ModelAndView("security/staff"))
                .addObject("lines", office.lines(actor))
                .addObject("languages", LANGUAGES)
                .addObject("typed", typed)
                .addObject("has", typed.rolesSaid())
                .addObject("sits", typed.desks() == null ? Set.of() : typed.desks())
                .addObject("errors", errors);
    }

    private ModelAndView choices(Actor actor, ModelAndView page) {
        Locale language = LocaleContextHolder.getLocale();
        return page.addObject("roles", Role.values())
                .addObject("byTwo", StaffOffice.BY_TWO)
                .addObject(
                        "desks",
                        lists.list("desk", language).stream()
                                .filter(code ->
                                        agencies.agency(actor.agency()).desks().contains(new Desk(code.key())))
                                .toList());
    }
}
