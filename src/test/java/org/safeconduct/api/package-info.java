/** The interface for programs and every route, told from outside. */
package org.safeconduct.api;
