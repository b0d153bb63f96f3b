package org.safeconduct.form;

import org.safeconduct.kernel.Compartment;

/**
 * Under which terms an answer is taken.
 *
 * @param outcome a word that gateways read
 * @param fixed belongs to the fixed subset that other roles may read
 * @param initial value offered before anything was typed, as typed; may be empty
 */
public record Terms(Compartment compartment, boolean required, boolean outcome, boolean fixed, String initial) {}
