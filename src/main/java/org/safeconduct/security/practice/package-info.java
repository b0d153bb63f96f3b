/** The practice space, where every case is invented: the way in and out, for people and for programs. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.practice;
