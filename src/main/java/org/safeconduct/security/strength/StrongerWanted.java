package org.safeconduct.security.strength;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.security.strength.EnoughStrength.Asked;
import org.safeconduct.security.strength.EnoughStrength.TooWeak;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Tells a program which sign-in an act takes, as RFC 9470 has it, and how old it may be.
 *
 * @param challenge what it is to bring at all
 */
public record StrongerWanted(String challenge, HandlerExceptionResolver answers) implements TooWeak {

    private static final String WANTED =
            "%s, error=\"insufficient_user_authentication\", error_description=\"a stronger or more recent sign-in is"
                    + " needed\", acr_values=\"%d\", max_age=\"%d\"";

    @Override
    public void ask(Asked asked, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                WANTED.formatted(
                        challenge, asked.need().level(), asked.need().oldest().toSeconds()));
        answers.resolveException(request, response, null, new InsufficientAuthenticationException("too weak"));
    }
}
