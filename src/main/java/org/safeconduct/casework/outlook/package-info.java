/** Who has the ball, which date matters, what comes next, what is forbidden and why. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.outlook;
