/** How people are found again: names in any script brought to keys that can be indexed blindly. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.person.likeness;
