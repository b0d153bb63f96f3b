/** What whoever runs the product sees of it: numbers, plain words when a start fails, a page without case content. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "casefile", "ledger", "procedure", "procedure :: upkeep"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.operation;
