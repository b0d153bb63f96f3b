/** Lists to choose from, written at once however long they are. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.web.choice;
