package org.safeconduct.security;

import org.safeconduct.kernel.CannotStart;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The port of whoever runs the product: health and numbers without sign-in, for those who reach that port. Refuses the
 * start where it would be the port that everybody reaches.
 */
@Configuration(proxyBeanMethods = false)
class OperatorGate {

    @Bean
    static BeanFactoryPostProcessor portOfItsOwn(Environment environment) {
        return beans -> {
            if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
                throw new CannotStart(
                        "Health and numbers would be open to everybody: management.server.port is the port of the"
                                + " application itself.",
                        "Give management.server.port a port of its own that only your monitoring reaches, or -1 for"
                                + " none.");
            }
        };
    }

    @Bean
    @Order(0)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain operators(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
