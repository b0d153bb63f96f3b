/** The screens of casework: the case, one piece of work, opening a case. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.page;
