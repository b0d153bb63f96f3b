package org.safeconduct.security;

/** The product was started for real work without anybody who could say who its users are. */
final class IdentityProviderMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityProviderMissing() {
        super("safeconduct.identity.issuer is not set");
    }
}
