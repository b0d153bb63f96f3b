/** Draws a model as SVG from its own layout: names in the reader's language, mirrored where the reader's script is. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.diagram;
