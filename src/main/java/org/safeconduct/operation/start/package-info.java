/** Plain words for whoever starts the product when a part is missing: what is wrong and what to do, no trace. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.operation.start;
