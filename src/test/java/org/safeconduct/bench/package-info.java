/** Measurements: the only place with times and memory; nothing here guards a build. Run with {@code -Pbench}. */
package org.safeconduct.bench;
