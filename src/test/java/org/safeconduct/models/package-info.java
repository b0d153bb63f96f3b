/** Reads every model, decision and form as plain XML or JSON and names what breaks the rules of the house. */
package org.safeconduct.models;
