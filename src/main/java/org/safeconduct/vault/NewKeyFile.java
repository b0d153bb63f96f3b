package org.safeconduct.vault;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Makes the key file of a new installation from the command line; refuses a place where a file stands. */
public final class NewKeyFile {

    private NewKeyFile() {}

    public static void main(String[] place) throws GeneralSecurityException {
        if (place.length != 1) {
            throw new IllegalArgumentException("name the one file to make");
        }
        make(Path.of(place[0]));
    }

    static void make(Path place) throws GeneralSecurityException {
        KeyFile file = new KeyFile(place);
        if (file.exists()) {
            throw new IllegalStateException(place + " exists: keys that sealed something are never replaced");
        }
        file.create(Keyring.generate());
    }
}
