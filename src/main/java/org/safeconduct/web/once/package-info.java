/** One effect for one key: programs may repeat a write as often as they like. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.web.once;
