package org.safeconduct;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Signs a request in as one of the demo's colleagues: {@code mvc.get().uri("/today").with(As.persona("lena-brandt"))}. */
public final class As {

    private As() {}

    public static RequestPostProcessor persona(String id) {
        return request -> {
            AuthenticationManager gate = WebApplicationContextUtils.getRequiredWebApplicationContext(
                            request.getServletContext())
                    .getBean(AuthenticationManager.class);
            Authentication actor = gate.authenticate(new UsernamePasswordAuthenticationToken(id, "demo"));
            return SecurityMockMvcRequestPostProcessors.authentication(actor).postProcessRequest(request);
        };
    }
}
