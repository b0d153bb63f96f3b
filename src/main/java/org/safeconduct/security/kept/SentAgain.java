package org.safeconduct.security.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.security.ActorToken;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a kept form go once it has been sent again and done; one that is shown again or refused stays. */
@Configuration(proxyBeanMethods = false)
class SentAgain implements HandlerInterceptor, WebMvcConfigurer {

    static final String FIELD = "_kept";

    private final KeptForms forms;

    SentAgain(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        boolean done = HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection();
        if (done && SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken who) {
            of(request).ifPresent(form -> forms.drop(who.getPrincipal(), form));
        }
    }

    /** Which kept form a request sends again. */
    static Optional<UUID> of(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(FIELD)).map(UUID::fromString);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
