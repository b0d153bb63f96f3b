package org.safeconduct.security.identity;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Good tokens of a provider with one thing wrong each, and what is no token at all. */
final class SpoiltTokens {

    private static final RSAKey FOREIGN = PretendProvider.newKey();
    private static final JWSHeader PLAIN = header().build();

    private final PretendProvider provider;

    private SpoiltTokens(PretendProvider provider) {
        this.provider = provider;
    }

    static Stream<Map.Entry<String, Supplier<String>>> of(PretendProvider provider) {
        SpoiltTokens spoilt = new SpoiltTokens(provider);
        return Stream.of(spoilt.times(), spoilt.names(), spoilt.kinds(), spoilt.keys(), spoilt.pieces())
                .flatMap(some -> some);
    }

    private Stream<Map.Entry<String, Supplier<String>>> times() {
        return Stream.of(
                says("expired", claims -> claims.expirationTime(in(-3600))),
                says("expired at the beginning of time", claims -> claims.expirationTime(new Date(0))),
                says("never ends", claims -> claims.expirationTime(null)),
                says("ends some day", claims -> claims.claim("exp", "some day")),
                says("begins in an hour", claims -> claims.notBeforeTime(in(3600))),
                says("issued in an hour", claims -> claims.issueTime(in(3600))),
                says("never issued", claims -> claims.issueTime(null)));
    }

    private Stream<Map.Entry<String, Supplier<String>>> names() {
        return Stream.of(
                says("another issuer", claims -> claims.issuer("https://elsewhere.example")),
                says("issuer with a slash more", claims -> claims.issuer(provider.issuer() + "/")),
                says("issuer with more behind it", claims -> claims.issuer(provider.issuer() + "0")),
                says("no issuer", claims -> claims.issuer(null)),
                says("of another client", claims -> claims.audience("account")),
                says("a person's own", claims -> claims.audience("safeconduct")),
                says("made for nobody", claims -> claims.audience((String) null)),
                says("made for no list", claims -> claims.audience(List.of())),
                says("audience that begins like ours", claims -> claims.audience("safeconduct-api.example")),
                says("audience in capitals", claims -> claims.audience("SAFECONDUCT-API")),
                says("of nobody", claims -> claims.subject(null)),
                says("of a blank", claims -> claims.subject(" ")),
                says("of an endless name", claims -> claims.subject("x".repeat(256))));
    }

    private Stream<Map.Entry<String, Supplier<String>>> kinds() {
        return Stream.of(
                says("identity token", claims -> claims.claim("typ", "ID")),
                says("refresh token", claims -> claims.claim("typ", "Refresh")),
                says("token that ends a sign-in", claims -> claims.claim("typ", "Logout")),
                says("bound to a key", claims -> claims.claim("cnf", Map.of("jkt", "x"))),
                headed("header of an ending", header().type(new JOSEObjectType("logout+jwt"))),
                headed("header of a proof", header().type(new JOSEObjectType("dpop+jwt"))),
                headed("header of nonsense", header().type(new JOSEObjectType("text/html"))),
                headed(
                        "header that must be understood",
                        header().criticalParams(Set.of("x")).customParam("x", "y")));
    }

    private Stream<Map.Entry<String, Supplier<String>>> keys() {
        byte[] known = publicKey();
        return Stream.of(
                spoilt("unsigned", () -> new PlainJWT(provider.claims().build()).serialize()),
                spoilt("another's key", () -> PretendProvider.signed(provider.claims(), FOREIGN)),
                spoilt("a key nobody knows", () -> signed(header("second").build(), rsa(provider.key()))),
                spoilt(
                        "a key it brings along",
                        () -> signed(header().jwk(FOREIGN.toPublicJWK()).build(), rsa(FOREIGN))),
                spoilt(
                        "a key from elsewhere",
                        () -> signed(header().jwkURL(elsewhere()).build(), rsa(FOREIGN))),
                spoilt(
                        "a certificate from elsewhere",
                        () -> signed(header().x509CertURL(elsewhere()).build(), rsa(FOREIGN))),
                spoilt("our public key as a secret", () -> signed(new JWSHeader(JWSAlgorithm.HS256), secret(known))),
                spoilt("the same, longer", () -> signed(new JWSHeader(JWSAlgorithm.HS512), secret(known))),
                spoilt("RS384", () -> signed(of(JWSAlgorithm.RS384), rsa(provider.key()))),
                spoilt("RS512", () -> signed(of(JWSAlgorithm.RS512), rsa(provider.key()))),
                spoilt("a signature of nothing", () -> parts(of(JWSAlgorithm.ES256), new byte[64])),
                spoilt("no signature under a good header", () -> parts(PLAIN, new byte[0])),
                spoilt("encrypted", this::encrypted));
    }

    private Stream<Map.Entry<String, Supplier<String>>> pieces() {
        String good = provider.signed(provider.claims());
        String[] parts = good.split("\\.");
        return Stream.of(
                spoilt("signature cut off", () -> good.replaceAll("[^.]*$", "")),
                spoilt(
                        "signature of another",
                        () -> parts[0]
                                + '.'
                                + parts[1]
                                + '.'
                                + provider.signed(provider.claims().subject("other"))
                                        .split("\\.")[2]),
                spoilt("altered", () -> good.replaceFirst("\\.e..", ".eyK")),
                spoilt(
                        "says none and keeps its signature",
                        () -> Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + '.' + parts[2]),
                spoilt("two parts", () -> parts[0] + '.' + parts[1]),
                spoilt("a list", () -> parts[0] + '.' + Base64URL.encode("[]") + '.' + parts[2]),
                spoilt("nested without end", () -> Base64URL.encode("[".repeat(50_000)) + "." + parts[1] + ".x"),
                spoilt("nothing but dots", () -> ".".repeat(10_000)),
                spoilt("no token", () -> "lena-brandt"),
                spoilt("nothing", () -> ""));
    }

    private Map.Entry<String, Supplier<String>> says(String how, UnaryOperator<JWTClaimsSet.Builder> change) {
        return spoilt(how, () -> provider.signed(change.apply(provider.claims())));
    }

    private Map.Entry<String, Supplier<String>> headed(String how, JWSHeader.Builder header) {
        return spoilt(how, () -> signed(header.build(), rsa(provider.key())));
    }

    private static Map.Entry<String, Supplier<String>> spoilt(String how, Supplier<String> token) {
        return Map.entry(how, token);
    }

    private static JWSHeader.Builder header() {
        return header("first");
    }

    private static JWSHeader.Builder header(String key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key);
    }

    private static JWSHeader of(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID("first").build();
    }

    private static URI elsewhere() {
        return URI.create("http://127.0.0.1:9/keys");
    }

    private byte[] publicKey() {
        try {
            return provider.key().toRSAPublicKey().getEncoded();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JWSSigner secret(byte[] known) {
        try {
            return new MACSigner(known);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JWSSigner rsa(RSAKey key) {
        try {
            return new RSASSASigner(key.toPrivateKey(), true);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String signed(JWSHeader header, JWSSigner by) {
        try {
            SignedJWT token = new SignedJWT(header, provider.claims().build());
            token.sign(by);
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String parts(JWSHeader header, byte[] signature) {
        Base64URL claims = provider.claims().build().toPayload().toBase64URL();
        return header.toBase64URL() + "." + claims + '.' + Base64URL.encode(signature);
    }

    private String encrypted() {
        try {
            EncryptedJWT token = new EncryptedJWT(
                    new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM),
                    provider.claims().build());
            token.encrypt(new RSAEncrypter(provider.key()));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
