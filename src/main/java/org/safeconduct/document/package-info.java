/** Documents of a case: upload, real type, resume, safe download. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "access", "casefile", "ledger", "vault"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.document;
