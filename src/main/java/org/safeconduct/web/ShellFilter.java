package org.safeconduct.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** Prepares the frame around a page, error pages included; runs after sign-in is known. */
@Component
@Order(ShellFilter.ORDER)
final class ShellFilter extends OncePerRequestFilter {

    static final int ORDER = 0;

    private final Languages languages;
    private final ObjectProvider<ResourceUrlProvider> assets;

    ShellFilter(Languages languages, ObjectProvider<ResourceUrlProvider> assets) {
        this.languages = languages;
        this.assets = assets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String language = Languages.spoken(languages.resolveLocale(request));
        request.setAttribute(
                "shell", new Shell(language, path(request), Reader.of(request).orElse(null)));
        request.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, assets.getObject());
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed != null ? "/" : request.getRequestURI();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
