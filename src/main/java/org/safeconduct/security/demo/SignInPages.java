package org.safeconduct.security.demo;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo's sign-in: choose who to be. */
@Controller
@Profile("demo")
class SignInPages {

    private final Personas personas;

    SignInPages(Personas personas) {
        this.personas = personas;
    }

    /**
     * Shows everybody there is, or whoever is signed in alone where they are asked again; {@code why} is a word the
     * page explains: out, ended, unknown or again.
     */
    @GetMapping("/sign-in")
    String signIn(@RequestParam(defaultValue = "") String why, @Nullable Principal who, Model model) {
        model.addAttribute("why", why);
        model.addAttribute(
                "countries",
                who != null && why.equals("again") ? personas.byCountry(who.getName()) : personas.byCountry());
        model.addAttribute("personas", personas);
        return "security/sign-in";
    }
}
