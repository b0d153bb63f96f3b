package org.safeconduct.person;

import org.jspecify.annotations.Nullable;

/** What opens a person's file. */
public record NewPerson(
        IdentityBlock identity, Contacts contacts, @Nullable SafeContact safeContact) {}
