package org.safeconduct.worklist.saved;

import java.util.UUID;

/**
 * A filter kept under a name.
 *
 * @param query the part of the list's address after the question mark
 * @param shared whether all of the agency see it
 * @param mayEnd whether the reader may remove it
 */
public record SavedFilter(UUID id, String name, String query, boolean shared, boolean mayEnd) {}
