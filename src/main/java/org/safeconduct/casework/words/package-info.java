/** Lends words of models and dated lists to forms and to rooms below. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.words;
