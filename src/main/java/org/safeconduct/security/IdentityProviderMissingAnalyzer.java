package org.safeconduct.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in words, what is missing and what to do. */
final class IdentityProviderMissingAnalyzer extends AbstractFailureAnalyzer<IdentityProviderMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, IdentityProviderMissing cause) {
        return new FailureAnalysis(
                "SafeConduct does not start without an identity provider: the property safeconduct.identity.issuer is"
                        + " missing.",
                "Set safeconduct.identity.issuer to the address of your identity provider's realm, or start the demo"
                        + " with invented staff by --spring.profiles.active=demo.",
                cause);
    }
}
