/** What whoever runs the product sees of it: numbers, plain words when it does not start, a page without case content. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "ledger", "procedure", "web"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.operation;
