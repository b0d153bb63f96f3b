package org.safeconduct.security.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Makes the file of keys to sign in with from the command line. Where it stands already, adds a key whose moment comes
 * in an hour and keeps the youngest there was, so that every node can be started again until then.
 */
public final class NewOwnKey {

    private static final Duration AHEAD = Duration.ofHours(1);

    private NewOwnKey() {}

    public static void main(String[] place) throws IOException, JOSEException {
        if (place.length != 1) {
            throw new IllegalArgumentException("name the one file to make or to add a key to");
        }
        make(Path.of(place[0]), Clock.systemUTC());
    }

    static void make(Path place, Clock clock) throws IOException, JOSEException {
        OwnKeys keys = Files.exists(place)
                ? new OwnKeys(List.of(
                        OwnKeys.read(place).youngest(), key(clock.instant().plus(AHEAD))))
                : new OwnKeys(List.of(key(clock.instant())));
        Path folder = place.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "own", ".new");
        Files.writeString(written, keys.written());
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static ECKey key(Instant from) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .algorithm(OwnKeys.ALGORITHM)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .notBeforeTime(Date.from(from))
                .generate();
    }
}
