package org.safeconduct.security.kept;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.vault.Vault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Who signed in last in a browser, so that a form sent too late is kept for its sender. It opens nothing: it only says
 * for whom to keep, and cannot be made up without our key.
 */
@Component
public class KnownBrowser {

    public static final String COOKIE = "known";

    private static final String PRACTICE = "~practice";
    private static final Duration A_DAY = Duration.ofHours(24);

    private final Vault vault;

    KnownBrowser(Vault vault) {
        this.vault = vault;
    }

    /** Remembers who signed in here, and whether they practise. */
    public void remember(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        String who = actor.id().value() + (actor.practice() ? PRACTICE : "");
        ResponseCookie cookie = ResponseCookie.from(COOKIE, who + '.' + mark(who))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(A_DAY)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Whether this member of staff was in the practice space when last seen here. */
    public boolean wasInPractice(ActorId actor, HttpServletRequest request) {
        return said(request).equals(Optional.of(actor.value() + PRACTICE));
    }

    Optional<ActorId> of(HttpServletRequest request) {
        return said(request).map(who -> new ActorId(who.replace(PRACTICE, "")));
    }

    private Optional<String> said(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String[] said = cookie == null ? new String[0] : cookie.getValue().split("\\.", 2);
        return said.length == 2 && same(said[1], mark(said[0])) ? Optional.of(said[0]) : Optional.empty();
    }

    private String mark(String actor) {
        return vault.index("kept_form|known", actor);
    }

    private static boolean same(String said, String mark) {
        return MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), mark.getBytes(StandardCharsets.UTF_8));
    }
}
