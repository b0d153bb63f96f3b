package org.safeconduct.security.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;

/**
 * What the identity provider says of itself; asked when first needed, so that we start while it is away. Refuses one
 * that calls itself otherwise than the settings do.
 */
@Component
@Profile("!demo")
class Provider {

    static final String ID = "provider";
    static final String BACK = "/sign-in/back";
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final IdentitySettings settings;
    private final SingletonSupplier<ClientRegistration> known = SingletonSupplier.of(this::ask);

    Provider(IdentitySettings settings) {
        this.settings = settings;
    }

    IdentitySettings settings() {
        return settings;
    }

    ClientRegistration registration() {
        return known.obtain();
    }

    /** Where a browser ends its sign-in there; empty where the provider offers no such place. */
    Optional<String> endOfSession() {
        return described("end_session_endpoint");
    }

    /** Where it takes what a browser will ask for; refuses a provider that has no such place. */
    String placeForRequests() {
        return described("pushed_authorization_request_endpoint")
                .orElseThrow(() -> new IllegalStateException("the identity provider takes no pushed requests"));
    }

    private Optional<String> described(String word) {
        return Optional.ofNullable(registration()
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get(word))
                .map(Object::toString);
    }

    /** Requests to it: five seconds each. */
    static ClientHttpRequestFactory requests() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    /** Asks anew, whatever is known already. */
    ClientRegistration ask() {
        Map<String, Object> said = RestClient.builder()
                .requestFactory(requests())
                .build()
                .get()
                .uri(settings.issuer() + WELL_KNOWN)
                .retrieve()
                .body(DESCRIPTION);
        if (said == null || !settings.issuer().equals(said.get("issuer"))) {
            throw new IllegalStateException("the identity provider does not call itself as the settings do");
        }
        return ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .redirectUri("{baseUrl}" + BACK)
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
