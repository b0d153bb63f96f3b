package org.safeconduct.casefile.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.slf4j.MDC;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Guards every route with a case in it: to whom the case does not exist, the route leads nowhere. */
@Configuration(proxyBeanMethods = false)
class CaseDoor implements HandlerInterceptor, WebMvcConfigurer {

    private static final String CASE = "caseId";

    /** Read by the page of a conflict, which leads back to a case its reader may open. */
    private static final String OPENED = "openedCase";

    /** Stands in the lines of the log until the request ends. */
    private static final String LOGGED = "case";

    private final CaseFiles files;

    CaseDoor(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                && path.get(CASE) instanceof String caseId) {
            CaseId known = files.head(actor(request), CaseId.of(caseId)).id();
            request.setAttribute(OPENED, known.toString());
            MDC.put(LOGGED, known.toString());
        }
        return true;
    }

    private static Actor actor(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw Refusal.notFound();
    }
}
