/** How the application proves itself at the identity provider: by keys of its own, whose public half it shows. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.proof;
