package org.safeconduct.vault;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CannotStart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Finds the root keys at the start; only a demonstration may make its own. */
@Configuration(proxyBeanMethods = false)
class VaultKeys {

    private static final Path BESIDE_THE_DATABASE = Path.of("data", "vault.keys");

    @Bean
    Keyring keyring(VaultSettings settings, Environment environment) throws GeneralSecurityException {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        KeyFile file = new KeyFile(place(settings.keyFile(), demo));
        if (!file.exists() && demo) {
            file.create(Keyring.generate());
        }
        if (!file.exists()) {
            throw new CannotStart(
                    VaultSettings.PROPERTY + " names a file that does not exist.",
                    "Bring the key file back from where its copy is kept; without it nothing in the database can be"
                            + " read.");
        }
        return file.read();
    }

    private static Path place(@Nullable Path configured, boolean demo) {
        if (configured != null) {
            return configured;
        }
        if (demo) {
            return BESIDE_THE_DATABASE;
        }
        throw new CannotStart(
                VaultSettings.PROPERTY + " is not set.", "Name the file that holds the keys of this installation.");
    }
}
