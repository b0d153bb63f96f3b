/** Notices without content: told in the transaction of the act, shown in the product, counted in a mail. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist.notice;
