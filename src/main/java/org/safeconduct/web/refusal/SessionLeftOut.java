package org.safeconduct.web.refusal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Sessions lie in the database: the page that says it cannot be reached is drawn without asking it again whose session
 * this is.
 */
@Configuration(proxyBeanMethods = false)
class SessionLeftOut {

    @Bean
    FilterRegistrationBean<Filter> sessionLeftOut(ServerProperties server) {
        String name = server.getServlet().getSession().getCookie().getName();
        FilterRegistrationBean<Filter> first =
                new FilterRegistrationBean<>((request, response, chain) -> chain.doFilter(
                        request instanceof HttpServletRequest said && unreachable(said)
                                ? new Unknown(said, name)
                                : request,
                        response));
        first.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    private static boolean unreachable(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                && (cause instanceof Refusal || DatabaseAway.within(cause));
    }

    /** The same request of nobody in particular. */
    private static final class Unknown extends HttpServletRequestWrapper {

        private final String session;

        Unknown(HttpServletRequest request, String session) {
            super(request);
            this.session = session;
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            Cookie[] all = super.getCookies();
            return all == null
                    ? null
                    : Arrays.stream(all)
                            .filter(cookie -> !cookie.getName().equals(session))
                            .toArray(Cookie[]::new);
        }
    }
}
