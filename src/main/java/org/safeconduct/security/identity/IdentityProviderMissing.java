package org.safeconduct.security.identity;

/** The product was started for real work without saying who tells who its users are. */
final class IdentityProviderMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String property;

    IdentityProviderMissing(String property) {
        super(property + " is not set");
        this.property = property;
    }

    String property() {
        return property;
    }
}
