package org.safeconduct.web.once;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The key a form that creates something carries; templates say {@code ${@once.key()}} in a hidden field. */
@Component("once")
public final class OnceKey {

    /** A new one; a form that comes back to be corrected keeps the one it was sent with. */
    public String key() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? sent(web).orElseGet(OnceKey::fresh)
                : fresh();
    }

    private static Optional<String> sent(ServletRequestAttributes web) {
        return Write.keyOf(web.getRequest());
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
