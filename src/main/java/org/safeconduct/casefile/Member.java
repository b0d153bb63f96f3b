package org.safeconduct.casefile;

import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.PersonId;

/**
 * One person of a case, each with an own outcome.
 *
 * @param relation to the principal
 * @param travelling still expected to travel
 * @param outcome small word such as {@code departed} or {@code withdrew}; null while undecided
 */
public record Member(
        PersonId person,
        String relation,
        boolean principal,
        boolean adult,
        @Nullable Integer birthYear,
        boolean travelling,
        @Nullable String outcome) {}
