package org.safeconduct.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Names of parameters are a sender's own text: none leads into our objects, none counts further than a form does. */
@ControllerAdvice
class ParameterNames implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern FAR =
            Pattern.compile(".*\\[(\\d{4,}|[3-9]\\d{2}|2[6-9]\\d|25[6-9])].*", Pattern.DOTALL);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Refuses a line number beyond what any repeating group takes. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Collections.list(request.getParameterNames()).stream()
                .anyMatch(name -> FAR.matcher(name).matches())) {
            throw new Unreadable(HttpStatus.BAD_REQUEST, "refusal.malformed");
        }
        return true;
    }

    @InitBinder
    void flat(WebDataBinder binder) {
        binder.setDisallowedFields("*[*", "*.*");
    }
}
