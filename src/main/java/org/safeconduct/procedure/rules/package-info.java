/** What a model may say: closed lists of elements, attributes and expressions, checked before anything is deployed. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.procedure.rules;
