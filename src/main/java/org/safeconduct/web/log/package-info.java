/** What may stand in a log line: where and what kind, never who. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.web.log;
