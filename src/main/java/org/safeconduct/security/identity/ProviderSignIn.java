package org.safeconduct.security.identity;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Clock;
import org.safeconduct.security.Challenge;
import org.safeconduct.security.SignIn;
import org.safeconduct.security.presence.Presence;
import org.safeconduct.security.presence.StillOnStaff;
import org.safeconduct.security.proof.OwnKeys;
import org.safeconduct.security.proof.Proof;
import org.safeconduct.security.proof.PushedRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The way in through an identity provider: people by code with a proof key and a request told beforehand, programs by a
 * token made for us. Tokens stay on this side; the browser holds a session of ours alone.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class ProviderSignIn implements SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final String SIGN_IN = "/sign-in";
    private static final String START = "/sign-in/at";
    private static final String SCHEME = "provider";

    private final Provider provider;
    private final Tokens tokens;
    private final Arrivals arrivals;
    private final Welcome welcome;
    private final Leaving leaving;
    private final StillOnStaff stillOnStaff;
    private final Proof proof;

    ProviderSignIn(
            Provider provider,
            Tokens tokens,
            Arrivals arrivals,
            Welcome welcome,
            Leaving leaving,
            Presence presence,
            OwnKeys keys) {
        this.provider = provider;
        this.tokens = tokens;
        this.arrivals = arrivals;
        this.welcome = welcome;
        this.leaving = leaving;
        this.stillOnStaff = new StillOnStaff(presence);
        this.proof = new Proof(
                keys, provider.settings().clientId(), provider.settings().issuer(), Clock.systemUTC());
    }

    @Bean
    OpenApiCustomizer providerScheme() {
        return api -> api.schemaRequirement(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    @Override
    public void people(HttpSecurity http, AuthenticationSuccessHandler arrived) throws Exception {
        http.addFilterBefore(stillOnStaff, CsrfFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(BackChannelApi.ADDRESS))
                .logout(out -> out.addLogoutHandler(leaving).logoutSuccessHandler(leaving))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                StillOnStaff.NO_ACCESS, BackChannelApi.ADDRESS, OwnKeys.SHOWN)
                        .permitAll())
                .oauth2Login(login -> throughTheProvider(login)
                        .successHandler(arrivals.leadingTo(arrived))
                        .failureHandler(backToSignIn("failed")));
    }

    @Override
    public void programs(HttpSecurity http) throws Exception {
        http.addFilterBefore(stillOnStaff, CsrfFilter.class)
                .oauth2ResourceServer(programs -> programs.authenticationEntryPoint(new Challenge(challenge()))
                        .jwt(jwt -> jwt.decoder(tokens::ofProgram).jwtAuthenticationConverter(arrivals::program)));
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"SafeConduct\"";
    }

    private OAuth2LoginConfigurer<HttpSecurity> throughTheProvider(OAuth2LoginConfigurer<HttpSecurity> login) {
        ClientRegistrationRepository known = id -> id.equals(Provider.ID) ? provider.registration() : null;
        return login.loginPage(SIGN_IN)
                .clientRegistrationRepository(known)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                        there -> there.authorizationRequestResolver(pushed(new AskedStrength(known, START))))
                .redirectionEndpoint(back -> back.baseUri(Provider.BACK))
                .tokenEndpoint(there -> there.accessTokenResponseClient(codeForToken()))
                .userInfoEndpoint(there -> there.oidcUserService(welcome))
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(notSentOn());
                        return filter;
                    }
                });
    }

    private PushedRequests pushed(AskedStrength asked) {
        RestClient http =
                RestClient.builder().requestFactory(Provider.requests()).build();
        return new PushedRequests(asked, provider::placeForRequests, proof, http);
    }

    private OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForToken() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.addParametersConverter(request -> proof.parameters());
        client.setRestClient(RestClient.builder()
                .requestFactory(Provider.requests())
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Whoever comes again in a few minutes does not help a provider that refuses us. */
    private static AuthenticationFailureHandler notSentOn() {
        return (request, response, cause) -> backToSignIn(
                        cause.getCause() instanceof HttpClientErrorException ? "failed" : "away")
                .onAuthenticationFailure(request, response, cause);
    }

    private static AuthenticationFailureHandler backToSignIn(String why) {
        return (request, response, cause) -> {
            LOG.warn("sign-in {}", why, cause);
            response.sendRedirect(SIGN_IN + "?why=" + why);
        };
    }
}
