package org.safeconduct.security.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Tells the provider itself what a browser will ask it for (RFC 9126), so that the browser carries a reference alone.
 * Passes on what the provider answers when it refuses, or that it does not answer.
 */
public final class PushedRequests implements OAuth2AuthorizationRequestResolver {

    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};
    private static final String REFERENCE = "request_uri";

    private final OAuth2AuthorizationRequestResolver usual;
    private final Supplier<String> place;
    private final Proof proof;
    private final RestClient provider;

    /** @param place where the provider takes such requests; asked each time, because it may have been away */
    public PushedRequests(
            OAuth2AuthorizationRequestResolver usual, Supplier<String> place, Proof proof, RestClient provider) {
        this.usual = usual;
        this.place = place;
        this.proof = proof;
        this.provider = provider;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return referring(usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return referring(usual.resolve(request, registration));
    }

    private @Nullable OAuth2AuthorizationRequest referring(@Nullable OAuth2AuthorizationRequest plain) {
        return plain == null
                ? null
                : OAuth2AuthorizationRequest.from(plain)
                        .parameters(all -> {
                            String reference = push(all);
                            all.keySet().retainAll(Set.of(OAuth2ParameterNames.CLIENT_ID));
                            all.put(REFERENCE, reference);
                        })
                        .build();
    }

    private String push(Map<String, Object> wanted) {
        MultiValueMap<String, String> told = proof.parameters();
        wanted.forEach((name, value) -> told.set(name, value.toString()));
        Map<String, Object> answer = provider.post()
                .uri(place.get())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(told)
                .retrieve()
                .body(ANSWER);
        return Optional.ofNullable(answer)
                .map(said -> said.get(REFERENCE))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException("the identity provider took a request and named it not"));
    }
}
