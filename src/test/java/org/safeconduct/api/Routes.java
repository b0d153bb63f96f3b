package org.safeconduct.api;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the application answers, as it was wired. */
public final class Routes {

    private Routes() {}

    /** @param consumes what a body must be; JSON or a form where nothing is said */
    public record Route(RequestMethod method, String pattern, MediaType consumes) {

        public boolean api() {
            return pattern.startsWith("/api/");
        }

        public boolean writes() {
            return method != RequestMethod.GET;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public static List<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> !ofATest(entry.getValue()))
                .flatMap(entry -> routes(entry.getKey()))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<RequestMethod> tried = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        return info.getPatternValues().stream()
                .flatMap(pattern -> tried.stream().map(method -> new Route(method, pattern, type(info, pattern))));
    }

    private static MediaType type(RequestMappingInfo info, String pattern) {
        MediaType usual =
                pattern.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED;
        return info.getConsumesCondition().getConsumableMediaTypes().stream()
                .filter(MediaType::isConcrete)
                .findFirst()
                .orElse(usual);
    }

    private static boolean ofATest(HandlerMethod handler) {
        return handler.getBeanType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }
}
