package org.safeconduct.security.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Keys as an operator makes them, and others. */
public final class TestOwnKeys {

    private TestOwnKeys() {}

    /** A file with one key. */
    public static Path made() {
        try {
            Path file = Files.createTempDirectory(Path.of("target"), "own").resolve("own.keys");
            NewOwnKey.main(new String[] {file.toString()});
            return file;
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A file with one key and the next one, whose moment comes in an hour. */
    public static Path madeTwice() {
        try {
            Path file = made();
            NewOwnKey.main(new String[] {file.toString()});
            return file;
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The youngest key of a file alone, as if its moment had come. */
    public static OwnKeys next(Path file) {
        return new OwnKeys(List.of(OwnKeys.read(file).youngest()));
    }

    /** A key nobody gave us that calls itself as the one of a file. */
    public static OwnKeys pretending(Path file) {
        try {
            String name = OwnKeys.read(file).signing(Instant.now()).getKeyID();
            ECKey other = NewOwnKey.key(Instant.EPOCH);
            return new OwnKeys(List.of(new ECKey.Builder(other).keyID(name).build()));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
