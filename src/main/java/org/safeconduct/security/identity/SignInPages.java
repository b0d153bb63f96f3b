package org.safeconduct.security.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.security.presence.StillOnStaff;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that leads to the identity provider, and the one page for whoever may not work here. */
@Controller
@Profile("!demo")
class SignInPages {

    private final Leaving leaving;

    SignInPages(Leaving leaving) {
        this.leaving = leaving;
    }

    /** {@code why} is a word the page explains: out, ended, failed, away or again, then with the strength wanted. */
    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (why.equals("out")) {
            leaving.there(request).ifPresent(there -> response.setHeader("Refresh", "0; url=" + there));
        }
        model.addAttribute("why", why);
        model.addAttribute("strength", AskedStrength.in(request).orElse(null));
        return "security/provider";
    }

    @GetMapping(StillOnStaff.NO_ACCESS)
    String noAccess() {
        return "security/no-access";
    }
}
