package org.safeconduct.security.demo;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.safeconduct.security.Challenge;
import org.safeconduct.security.SignIn;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** The demo's way in: choose a colleague on a page, or send their name with the well-known password. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class PersonaSignIn implements SignIn {

    private static final String SCHEME = "persona";
    private static final String SIGN_IN = "/sign-in";

    @Bean
    AuthenticationManager authenticationManager(PersonaProvider personas) {
        return new ProviderManager(personas);
    }

    @Bean
    OpenApiCustomizer personaScheme() {
        return api -> api.schemaRequirement(
                        SCHEME,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    @Override
    public void people(HttpSecurity http, AuthenticationSuccessHandler arrived) throws Exception {
        http.formLogin(form -> form.loginPage(SIGN_IN)
                .usernameParameter("persona")
                .successHandler(arrived)
                .failureHandler((request, response, refused) -> response.sendRedirect(SIGN_IN + "?why=unknown")));
    }

    @Override
    public void programs(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(new Challenge(challenge())));
    }

    @Override
    public String challenge() {
        return "Basic realm=\"SafeConduct demo\"";
    }
}
