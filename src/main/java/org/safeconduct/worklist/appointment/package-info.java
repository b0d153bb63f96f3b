/** Appointments with people: agreed in a step, shown on Today, confirmed, or recorded as not held. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist.appointment;
