/** How strong a sign-in is, and which acts need a stronger or a fresh one. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.strength;
