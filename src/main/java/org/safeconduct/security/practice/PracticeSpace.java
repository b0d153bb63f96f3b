package org.safeconduct.security.practice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.kernel.Actor;
import org.safeconduct.security.ActorToken;
import org.safeconduct.security.kept.KnownBrowser;
import org.safeconduct.security.session.WhoIsHere;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is in the practice space: the session says so, and the browser remembers it beyond the session's end. */
@Component
public class PracticeSpace {

    private final WhoIsHere here;
    private final KnownBrowser browser;

    PracticeSpace(WhoIsHere here, KnownBrowser browser) {
        this.here = here;
        this.browser = browser;
    }

    /** Goes on as they are now, in the practice space or out of it. */
    public void become(ActorToken who, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        here.saveContext(context, request, response);
        browser.remember(who.getPrincipal(), request, response);
    }

    /** Leads back in whoever was in it when their session ended; whoever signed out begins with real work. */
    public void resume(ActorToken who, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = who.getPrincipal();
        become(who.as(actor.inPractice(browser.wasInPractice(actor.id(), request))), request, response);
    }
}
