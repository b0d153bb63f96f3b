package org.safeconduct.procedure.upkeep;

/**
 * Editions of all models, decisions, forms and texts: numbers, with a plus while somebody changes them.
 *
 * @param built what this node was built with
 * @param inForce what new cases begin with, here too
 * @param same whether these are the same files
 */
public record Models(String built, String inForce, boolean same) {}
