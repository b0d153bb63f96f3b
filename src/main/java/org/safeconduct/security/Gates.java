package org.safeconduct.security;

import java.time.Clock;
import org.safeconduct.security.kept.KeptForms;
import org.safeconduct.security.kept.KnownBrowser;
import org.safeconduct.security.practice.PracticeHeader;
import org.safeconduct.security.practice.PracticeSpace;
import org.safeconduct.security.session.WhoIsHere;
import org.safeconduct.security.strength.EnoughStrength;
import org.safeconduct.security.strength.StrongerWanted;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The two ways in: pages with a session and a token on every form, and the interface for programs. */
@Configuration(proxyBeanMethods = false)
class Gates {

    private static final String[] OPEN = {"/sign-in", "/paused", "/language", "/assets/**", "/calendar/*", "/error"};
    private static final RequestMatcher SIGNED_BY_HEADER =
            request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    private static final AuthorizationManager<RequestAuthorizationContext> STAFF =
            (who, request) -> new AuthorizationDecision(who.get() instanceof ActorToken);
    private static final LogoutHandler FORGET =
            new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));

    private final Clock clock;
    private final SessionSettings settings;
    private final SignIn signIn;
    private final WhoIsHere here;

    Gates(Clock clock, SessionSettings settings, SignIn signIn, WhoIsHere here) {
        this.clock = clock;
        this.settings = settings;
        this.signIn = signIn;
        this.here = here;
    }

    @Bean
    SessionEnded sessionEnded(KeptForms forms, PracticeSpace space) {
        return new SessionEnded(forms, space);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        http.securityMatcher("/api/**")
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .securityContext(who -> who.securityContextRepository(
                        new DelegatingSecurityContextRepository(here, new RequestAttributeSecurityContextRepository())))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SIGNED_BY_HEADER))
                .addFilterBefore(new OwnSiteOnly(), CsrfFilter.class)
                .addFilterBefore(new PracticeHeader(), AuthorizationFilter.class)
                .addFilterAfter(
                        new EnoughStrength(clock, new StrongerWanted(signIn.challenge(), answers)),
                        AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new Challenge(signIn.challenge())))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(STAFF));
        signIn.programs(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SessionEnded ended) throws Exception {
        http.headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .securityContext(who -> who.securityContextRepository(here))
                .addFilterBefore(new OwnSiteOnly(), CsrfFilter.class)
                .addFilterBefore(new SessionAge(clock, settings.longest()), CsrfFilter.class)
                .addFilterAfter(new EnoughStrength(clock, ended::askAgain), AuthorizationFilter.class)
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(FORGET)
                        .deleteCookies(KnownBrowser.COOKIE)
                        .logoutSuccessUrl(SessionEnded.SIGN_IN + "?why=out"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(ended).accessDeniedHandler(new TokenRefused(ended)))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll());
        signIn.people(http, ended);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(STAFF))
                .build();
    }
}
