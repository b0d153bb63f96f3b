/** Which nodes of the installation run, and whether they are of one build. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.operation.node;
