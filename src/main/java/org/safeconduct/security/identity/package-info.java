/** Sign-in through an identity provider: it says who somebody is, the register says what they may do. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.identity;
