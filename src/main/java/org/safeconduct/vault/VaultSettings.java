package org.safeconduct.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param keyFile file with the keyset that wraps every data key; outside the demo it must exist. Lose it and nothing
 *     can be read again: keep it, and a copy, in other custody than the database
 */
@ConfigurationProperties("safeconduct.vault")
record VaultSettings(@Nullable Path keyFile) {

    static final String PROPERTY = "safeconduct.vault.key-file";
}
