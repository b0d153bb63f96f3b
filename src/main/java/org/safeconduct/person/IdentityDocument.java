package org.safeconduct.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CountryCode;

/**
 * A paper that says who somebody is.
 *
 * @param type kebab-case code, such as {@code passport} or {@code birth-certificate}
 * @param issuer country that issued it, which is not always a nationality
 */
public record IdentityDocument(
        String type,
        String number,
        @Nullable CountryCode issuer,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires) {

    public IdentityDocument {
        type = type.strip();
        number = Contacts.plainDigits(number).strip();
    }
}
