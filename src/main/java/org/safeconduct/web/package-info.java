/** Layout, navigation, error pages, problem documents, languages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.web;
