package org.safeconduct.security.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.security.register.Identity;
import org.safeconduct.security.register.Staff;
import org.springframework.context.annotation.Profile;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the provider for the mail of somebody the register does not know yet, and for that alone: whoever is invited
 * under a mail the provider has verified gets their place. Of everybody else the subject is enough.
 */
@Component
@Profile("!demo")
class Welcome implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {};

    private final Staff staff;
    private final RestClient http =
            RestClient.builder().requestFactory(Provider.requests()).build();

    Welcome(Staff staff) {
        this.staff = staff;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Identity identity = new Identity(
                request.getIdToken().getIssuer().toString(),
                request.getIdToken().getSubject());
        if (!staff.knows(identity)) {
            verifiedMail(request).ifPresent(mail -> staff.welcome(identity, mail));
        }
        return new DefaultOidcUser(List.of(), request.getIdToken());
    }

    private Optional<String> verifiedMail(OidcUserRequest request) {
        String place = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        try {
            Map<String, Object> said = http.get()
                    .uri(place)
                    .headers(headers ->
                            headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                    .retrieve()
                    .body(CLAIMS);
            boolean same = said != null && request.getIdToken().getSubject().equals(said.get("sub"));
            return same && Boolean.TRUE.equals(said.get("email_verified"))
                    ? Optional.ofNullable(said.get("email")).map(Object::toString)
                    : Optional.empty();
        } catch (RestClientException away) {
            return Optional.empty();
        }
    }
}
