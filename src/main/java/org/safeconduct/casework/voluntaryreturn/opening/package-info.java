/** How a voluntary return begins: what the person says of herself and of her family. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.voluntaryreturn.opening;
