/** What whoever runs the product may know of the engine: broken background work and the rules in force. */
@org.springframework.modulith.NamedInterface("upkeep")
@org.jspecify.annotations.NullMarked
package org.safeconduct.procedure.upkeep;
