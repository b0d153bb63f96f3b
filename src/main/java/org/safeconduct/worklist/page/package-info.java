/** The screens of the worklist: today, the lists, deputies, notices. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist.page;
