package org.safeconduct.security;

import java.time.Clock;
import java.util.Optional;
import org.safeconduct.security.kept.KeptForms;
import org.safeconduct.security.kept.KnownBrowser;
import org.safeconduct.security.practice.PracticeHeader;
import org.safeconduct.security.practice.PracticeSpace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two ways in: pages with a session and a token on every form, and the interface for programs. */
@Configuration(proxyBeanMethods = false)
class Gates {

    private static final String[] OPEN = {"/sign-in", "/paused", "/language", "/assets/**", "/calendar/*", "/error"};
    private static final RequestMatcher SIGNED_BY_HEADER =
            request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    private static final LogoutHandler FORGET =
            new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));

    /** Whoever can vouch for somebody: the demo's personas, or nobody. */
    @Bean
    AuthenticationManager authenticationManager(Optional<AuthenticationProvider> known) {
        return new ProviderManager(known.orElseGet(NobodyKnown::new));
    }

    @Bean
    SessionEnded sessionEnded(KeptForms forms, PracticeSpace space) {
        return new SessionEnded(forms, space);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Optional<AuthenticationProvider> known) throws Exception {
        http.securityMatcher("/api/**")
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SIGNED_BY_HEADER))
                .addFilterBefore(new OwnSiteOnly(), CsrfFilter.class)
                .addFilterBefore(new PracticeHeader(), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new Challenge(known.isPresent())))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        if (known.isPresent()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(new Challenge(true)));
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Clock clock, SessionSettings settings, SessionEnded ended)
            throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterBefore(new OwnSiteOnly(), CsrfFilter.class)
                .addFilterBefore(new SessionAge(clock, settings.longest()), CsrfFilter.class)
                .formLogin(form -> form.loginPage(SessionEnded.SIGN_IN)
                        .usernameParameter("persona")
                        .successHandler(ended)
                        .failureUrl(SessionEnded.SIGN_IN + "?why=unknown"))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(FORGET)
                        .deleteCookies(KnownBrowser.COOKIE)
                        .logoutSuccessUrl(SessionEnded.SIGN_IN + "?why=out"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(ended).accessDeniedHandler(new TokenRefused(ended)))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .build();
    }
}
