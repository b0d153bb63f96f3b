/** What whoever runs the product sees of it: numbers, plain words when it does not start, a page without case content. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "casefile", "ledger", "procedure", "procedure :: upkeep"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.operation;
