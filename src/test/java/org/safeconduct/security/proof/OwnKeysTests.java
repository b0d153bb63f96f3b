package org.safeconduct.security.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.kernel.CannotStart;

class OwnKeysTests {

    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void signsWithTheOldKeyUntilTheMomentOfTheNewOneAndShowsBothMeanwhile() throws Exception {
        Path file = made(NOW);
        String old = OwnKeys.read(file).signing(NOW).getKeyID();
        NewOwnKey.make(file, at(NOW));
        OwnKeys both = OwnKeys.read(file);

        assertThat(both.signing(NOW.plus(Duration.ofMinutes(59))).getKeyID()).isEqualTo(old);
        assertThat(both.signing(NOW.plus(Duration.ofMinutes(60))).getKeyID()).isNotEqualTo(old);
        assertThat(both.shown().getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
        assertThat(both.shown().toString()).doesNotContain("\"d\"");
    }

    /** A key that strangers know is gone after two new ones, without waiting for the hour. */
    @Test
    void forgetsWhatTwoNewKeysHaveReplaced() throws Exception {
        Path file = made(NOW);
        String lost = OwnKeys.read(file).signing(NOW).getKeyID();
        NewOwnKey.make(file, at(NOW));
        NewOwnKey.make(file, at(NOW.plusSeconds(1)));
        OwnKeys keys = OwnKeys.read(file);

        assertThat(keys.shown().getKeys())
                .hasSize(2)
                .noneMatch(key -> key.getKeyID().equals(lost));
        assertThat(keys.shown().getKeyByKeyId(keys.signing(NOW).getKeyID())).isNotNull();
    }

    @Test
    void writesForTheOwnerOnlyAndLeavesNothingBeside() throws Exception {
        Path file = made(NOW);
        NewOwnKey.make(file, at(NOW));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesAFileThatHoldsNoKeysOfOursWithoutQuotingIt() throws Exception {
        ECKey good = NewOwnKey.key(NOW);
        Map<String, String> bad = Map.of(
                "no file of keys", "topsecret",
                "none", "{\"keys\":[]}",
                "public halves", "{\"keys\":[" + good.toPublicJWK() + "]}",
                "another kind", "{\"keys\":[" + new RSAKeyGenerator(2048).generate() + "]}",
                "without a name",
                        "{\"keys\":[" + new ECKey.Builder(good).keyID(null).build() + "]}");

        bad.forEach((what, text) -> assertThatThrownBy(() -> OwnKeys.read(written(text)))
                .as(what)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("safeconduct.identity.key-file")
                .hasMessageNotContaining("topsecret")
                .hasNoCause());
        assertThatThrownBy(() -> OwnKeys.read(folder.resolve("lost")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void eachProofIsGoodForOneRequestOfThisClientForHalfAMinute() throws Exception {
        OwnKeys keys = OwnKeys.read(made(NOW));
        Proof proof = new Proof(keys, "safeconduct", "https://id.example/realms/safeconduct", at(NOW));
        SignedJWT first = SignedJWT.parse(proof.parameters().getFirst("client_assertion"));
        SignedJWT second = SignedJWT.parse(proof.parameters().getFirst("client_assertion"));

        assertThat(first.verify(new ECDSAVerifier(keys.signing(NOW).toPublicJWK())))
                .isTrue();
        assertThat(first.getHeader().getKeyID()).isEqualTo(keys.signing(NOW).getKeyID());
        assertThat(first.getJWTClaimsSet().getIssuer()).isEqualTo("safeconduct");
        assertThat(first.getJWTClaimsSet().getSubject()).isEqualTo("safeconduct");
        assertThat(first.getJWTClaimsSet().getAudience()).containsExactly("https://id.example/realms/safeconduct");
        assertThat(first.getJWTClaimsSet().getExpirationTime()).isEqualTo(NOW.plusSeconds(30));
        assertThat(first.getJWTClaimsSet().getJWTID())
                .isNotEqualTo(second.getJWTClaimsSet().getJWTID());
    }

    private Path made(Instant now) throws Exception {
        Path file = folder.resolve("own.keys");
        NewOwnKey.make(file, at(now));
        return file;
    }

    private Path written(String text) throws Exception {
        return Files.writeString(folder.resolve("bad"), text);
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
