/** The sheets a person signs: two languages side by side, version and code; and the way back from a photo to its step. */
@org.springframework.modulith.NamedInterface("sheet")
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.voluntaryreturn.sheet;
