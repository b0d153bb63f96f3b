/** How a refusal, a request nobody can read and our own mistakes look: as a page, a notice or a problem document. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.web.refusal;
