/** Whoever came in through the identity provider, and whether they still may be here: asked anew at every request. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.presence;
