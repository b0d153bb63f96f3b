/** Measures of the house: what {@link org.safeconduct.HouseTests} checks, and how. */
package org.safeconduct.house;
