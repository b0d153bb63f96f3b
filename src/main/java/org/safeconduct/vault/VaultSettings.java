package org.safeconduct.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param keyFile the one file that opens the database; only the {@code demo} profile does without and makes its own
 */
@ConfigurationProperties("safeconduct.vault")
record VaultSettings(@Nullable Path keyFile) {

    static final String PROPERTY = "safeconduct.vault.key-file";
}
