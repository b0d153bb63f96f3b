package org.safeconduct.security;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts who came in and who was turned away, never who it was. */
@Component
class SignInCounter {

    private static final String NAME = "safeconduct.sign.ins";
    private static final String RESULT = "result";

    private final MeterRegistry registry;

    SignInCounter(MeterRegistry registry) {
        this.registry = registry;
        registry.counter(NAME, RESULT, "in");
        registry.counter(NAME, RESULT, "refused");
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent arrived) {
        registry.counter(NAME, RESULT, "in").increment();
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent refused) {
        registry.counter(NAME, RESULT, "refused").increment();
    }
}
