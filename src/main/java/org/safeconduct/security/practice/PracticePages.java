package org.safeconduct.security.practice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.security.ActorToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way into and out of the practice space, where every case is invented. */
@Controller
class PracticePages {

    private final PracticeSpace space;

    PracticePages(PracticeSpace space) {
        this.space = space;
    }

    @GetMapping("/practice")
    String practice() {
        return "security/practice";
    }

    @PostMapping("/practice/enter")
    String enter(ActorToken who, HttpServletRequest request, HttpServletResponse response) {
        space.become(who.as(who.getPrincipal().inPractice(true)), request, response);
        return "redirect:/worklist";
    }

    @PostMapping("/practice/leave")
    String leave(ActorToken who, HttpServletRequest request, HttpServletResponse response) {
        space.become(who.as(who.getPrincipal().inPractice(false)), request, response);
        return "redirect:/today";
    }
}
