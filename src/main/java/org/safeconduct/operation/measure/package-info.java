/** Numbers for the monitoring: read from every feature, kept until they are fetched. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.operation.measure;
