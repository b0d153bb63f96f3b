/** The page of whoever runs the product: what is broken and which rules are in force, without case content. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.operation.page;
