/** Tells open pages, on every node, that a list or a case has changed, and never what. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist.live;
