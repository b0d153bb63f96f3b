/** The engine as this product runs it: its schema, its hardening and the check that both are in force. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.procedure.engine;
