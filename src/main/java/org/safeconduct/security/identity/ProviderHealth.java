package org.safeconduct.security.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Whether the identity provider answers. Without it nobody new comes in, but whoever is in works on: the node stays
 * ready, and says so once at the start.
 */
@Component("identityHealthIndicator")
@Profile("!demo")
class ProviderHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderHealth.class);

    private final Provider provider;

    ProviderHealth(Provider provider) {
        this.provider = provider;
    }

    @Override
    public Health health() {
        try {
            provider.ask();
            return Health.up().build();
        } catch (RestClientException | IllegalStateException away) {
            return Health.down().build();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellAtStart() {
        try {
            provider.ask();
        } catch (IllegalStateException another) {
            LOG.warn("The identity provider calls itself otherwise than safeconduct.identity.issuer does: nobody can"
                    + " sign in until the setting is corrected.");
        } catch (RestClientException away) {
            LOG.warn("The identity provider does not answer at safeconduct.identity.issuer: nobody can sign in until it"
                    + " does. Start it, or correct the setting; this node need not be started again.");
        }
    }
}
