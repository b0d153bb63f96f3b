/** Takes decisions from the rules a case began with, and takes them again after corrections. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.decision;
