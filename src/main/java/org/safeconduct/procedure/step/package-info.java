/** Steps of running cases: the engine in our words, where a case waits, how it moves on, who hears a message. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.procedure.step;
