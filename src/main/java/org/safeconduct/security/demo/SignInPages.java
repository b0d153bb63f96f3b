package org.safeconduct.security.demo;

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

    /** Shows everybody there is; {@code why} is a word the page explains: out, ended or unknown. */
    @GetMapping("/sign-in")
    String signIn(@RequestParam(defaultValue = "") String why, Model model) {
        model.addAttribute("why", why);
        model.addAttribute("countries", personas.byCountry());
        model.addAttribute("personas", personas);
        return "security/sign-in";
    }
}
