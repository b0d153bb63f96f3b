package org.safeconduct.security.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.security.presence.Arrival;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Signs out here first and then at the provider, from a page of ours: no form of ours may lead to another site. */
@Component
@Profile("!demo")
class Leaving implements LogoutHandler, LogoutSuccessHandler {

    private static final String OUT = "/sign-in?why=out";
    private static final String WHO = Leaving.class.getName();

    private final Provider provider;

    Leaving(Provider provider) {
        this.provider = provider;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known) {
        Arrival.in(request).ifPresent(arrival -> request.setAttribute(WHO, arrival));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known)
            throws IOException {
        if (request.getAttribute(WHO) instanceof Arrival arrival) {
            arrival.leaves(request);
        }
        response.sendRedirect(OUT);
    }

    /** Where whoever has just left is to be sent, and comes back from; empty while the provider is away. */
    Optional<String> there(HttpServletRequest request) {
        return Arrival.left(request)
                .flatMap(arrival -> end().map(end -> UriComponentsBuilder.fromUriString(end)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .queryParamIfPresent("id_token_hint", proof(arrival))
                        .encode()
                        .buildAndExpand(provider.settings().clientId(), back(request), arrival.proof())
                        .toUriString()));
    }

    /** Without it the provider asks whether to end the session. */
    private static Optional<String> proof(Arrival arrival) {
        return arrival.proof().isEmpty() ? Optional.empty() : Optional.of("{proof}");
    }

    private Optional<String> end() {
        try {
            return provider.endOfSession();
        } catch (RestClientException away) {
            return Optional.empty();
        }
    }

    private static String back(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString() + OUT;
    }
}
