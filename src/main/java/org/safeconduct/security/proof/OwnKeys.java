package org.safeconduct.security.proof;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.CannotStart;
import org.springframework.util.Assert;

/**
 * The keys this application signs with when it speaks to the identity provider, each from its own moment on; refuses
 * the start where the file does not hold them. All nodes have the same, and show the public half of all of them.
 */
public final class OwnKeys {

    /** Where the identity provider reads the public halves. */
    public static final String SHOWN = "/sign-in/keys";

    public static final String PROPERTY = "safeconduct.identity.key-file";
    static final JWSAlgorithm ALGORITHM = JWSAlgorithm.ES256;

    private final List<ECKey> byMoment;

    OwnKeys(List<ECKey> keys) {
        this.byMoment =
                keys.stream().sorted(Comparator.comparing(OwnKeys::from)).toList();
    }

    /** Those of a file; refuses the start where it is missing, unreadable or made of something else. */
    public static OwnKeys read(Path file) {
        if (!Files.exists(file)) {
            throw new CannotStart(
                    PROPERTY + " names a file that does not exist.",
                    "Bring back the keys this application signs in with at the identity provider, or make new ones as"
                            + " docs/operations.md says: nothing is lost with them.");
        }
        try {
            List<ECKey> found = JWKSet.parse(Files.readString(file)).getKeys().stream()
                    .map(OwnKeys::fit)
                    .toList();
            Assert.notEmpty(found, "none");
            return new OwnKeys(found);
        } catch (IOException | ParseException | RuntimeException unreadable) {
            // the cause is left out: a parser quotes what it reads, and this file is made of keys
            throw new CannotStart(
                    PROPERTY + ": " + file.toAbsolutePath() + " is not a readable file of keys to sign in with",
                    "Let the account that runs SafeConduct read it, or make new ones as docs/operations.md says.");
        }
    }

    /** The youngest whose moment has come, and where none has, the first that will. */
    ECKey signing(Instant now) {
        return byMoment.stream()
                .filter(key -> !from(key).isAfter(now))
                .reduce((older, younger) -> younger)
                .orElseGet(() -> byMoment.get(0));
    }

    ECKey youngest() {
        return byMoment.get(byMoment.size() - 1);
    }

    JWKSet shown() {
        return new JWKSet(List.<JWK>copyOf(byMoment)).toPublicJWKSet();
    }

    String written() {
        return new JWKSet(List.<JWK>copyOf(byMoment)).toString(false);
    }

    private static ECKey fit(JWK key) {
        ECKey ours = key.toECKey();
        Assert.isTrue(ours.isPrivate() && Curve.P_256.equals(ours.getCurve()), "not to sign with");
        Assert.hasText(ours.getKeyID(), "nameless");
        return ours;
    }

    private static Instant from(JWK key) {
        return Optional.ofNullable(key.getNotBeforeTime()).map(Date::toInstant).orElse(Instant.EPOCH);
    }
}
