/** What a person must understand before deciding, in plain language with pictures; names nobody. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.voluntaryreturn.leaflet;
