/** The application's own register of staff: it alone says who works where and what they may do. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.register;
