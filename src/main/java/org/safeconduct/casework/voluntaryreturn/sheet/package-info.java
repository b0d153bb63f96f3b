/** The sheets a person signs: two languages side by side, version and code. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.voluntaryreturn.sheet;
