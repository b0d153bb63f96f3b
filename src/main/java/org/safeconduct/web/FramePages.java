package org.safeconduct.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The few addresses of the frame itself: front door, choice of language, the paused screen. */
@Controller
final class FramePages {

    private static final Pattern OWN_PATH = Pattern.compile("/(?:[A-Za-z0-9_~-][A-Za-z0-9_~./-]*)?");

    private final Languages languages;

    FramePages(Languages languages) {
        this.languages = languages;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/today";
    }

    /** Keeps the choice in a cookie and returns to the page it was made on; never leaves this site. */
    @PostMapping("/language")
    String language(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Locale.forLanguageTag(to));
        return "redirect:" + (OWN_PATH.matcher(back).matches() ? back : "/");
    }

    /** A page that tells an onlooker nothing; leaving it is one step back. */
    @GetMapping("/paused")
    String paused() {
        return "web/paused";
    }
}
