package org.safeconduct.security.practice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.kernel.Actor;
import org.safeconduct.security.ActorToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way into and out of the practice space, where every case is invented. */
@Controller
class PracticePages {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    @GetMapping("/practice")
    String practice() {
        return "security/practice";
    }

    @PostMapping("/practice/enter")
    String enter(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        become(actor.inPractice(true), request, response);
        return "redirect:/worklist";
    }

    @PostMapping("/practice/leave")
    String leave(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        become(actor.inPractice(false), request, response);
        return "redirect:/today";
    }

    private void become(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorToken(actor));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
