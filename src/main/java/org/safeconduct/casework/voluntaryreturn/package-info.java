/** What the voluntary return procedure asks of the case file: who decides, who travels, which package, who has left. */
@org.springframework.modulith.NamedInterface("voluntaryreturn")
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.voluntaryreturn;
