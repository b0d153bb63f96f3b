/** What a file really is, and whether it is safe to keep; nothing is ever decoded or run. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.document.check;
