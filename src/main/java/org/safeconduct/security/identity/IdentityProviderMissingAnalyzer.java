package org.safeconduct.security.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in words, what is missing and what to do. */
final class IdentityProviderMissingAnalyzer extends AbstractFailureAnalyzer<IdentityProviderMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, IdentityProviderMissing cause) {
        return new FailureAnalysis(
                "SafeConduct does not start without an identity provider: the property " + cause.property()
                        + " is missing.",
                "Set safeconduct.identity.issuer to the address of your identity provider's realm and"
                        + " safeconduct.identity.client-secret to the secret of this application there, or start the"
                        + " demo with invented staff by --spring.profiles.active=demo.",
                cause);
    }
}
