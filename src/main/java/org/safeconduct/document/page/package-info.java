/** Pages and the panel of documents, and the same as JSON. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.document.page;
