package org.safeconduct.security.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A person's passkey: enrolled at Keycloak by the import, and put into Chromium's virtual authenticator. */
final class Passkey {

    private static final Map<String, Passkey> OF = new ConcurrentHashMap<>();
    private static final int COORDINATE = 32;
    /** A counter that goes back would be a copied key, and refused. */
    private static final int MORE_THAN_A_BROWSER_SIGNS = 1_000;
    /** Head of a COSE key: elliptic curve, ES256, P-256; the coordinates follow. */
    private static final byte[] HEAD = {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1};

    private final String subject;
    private final AtomicInteger counted = new AtomicInteger();
    private final KeyPair keys;

    private Passkey(String subject) {
        this.subject = subject;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), sameInEveryRun(subject));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tests that run side by side share the file their servers import. */
    private static SecureRandom sameInEveryRun(String subject) throws GeneralSecurityException {
        SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
        random.setSeed(bytes(subject));
        return random;
    }

    static Passkey of(String subject) {
        return OF.computeIfAbsent(subject, Passkey::new);
    }

    /** Writes it into somebody's credentials, as an import has it. */
    void enrolled(ObjectNode credential) {
        String data = """
                {"aaguid": "00000000-0000-0000-0000-000000000000", "credentialId": "%s", "counter": 0,
                 "credentialPublicKey": "%s", "attestationStatementFormat": "none", "transports": ["internal"]}
                """.formatted(Base64.getEncoder().encodeToString(id()), url(publicKey()));
        credential
                .put("type", "webauthn-passwordless")
                .put("userLabel", "a passkey of the tests")
                .put("secretData", "{}")
                .put("credentialData", data);
    }

    /** An authenticator built into the browser, whose owner always puts the finger on it; empty. */
    static Authenticator built(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        JsonObject made = browser.send("WebAuthn.addVirtualAuthenticator", wanted);
        return new Authenticator(browser, made.get("authenticatorId").getAsString());
    }

    /** What a browser signs with; holds one passkey, and no other. */
    record Authenticator(CDPSession browser, String id) {

        void clear() {
            browser.send("WebAuthn.clearCredentials", mine());
        }

        private JsonObject mine() {
            JsonObject mine = new JsonObject();
            mine.addProperty("authenticatorId", id);
            return mine;
        }

        void holds(Passkey passkey) {
            clear();
            JsonObject mine = mine();
            JsonObject key = new JsonObject();
            key.addProperty("credentialId", Base64.getEncoder().encodeToString(passkey.id()));
            key.addProperty("isResidentCredential", true);
            key.addProperty("rpId", "localhost");
            key.addProperty(
                    "privateKey",
                    Base64.getEncoder().encodeToString(passkey.keys.getPrivate().getEncoded()));
            key.addProperty("userHandle", Base64.getEncoder().encodeToString(bytes(passkey.subject)));
            key.addProperty("signCount", passkey.counted.addAndGet(MORE_THAN_A_BROWSER_SIGNS));
            mine.add("credential", key);
            browser.send("WebAuthn.addCredential", mine);
        }
    }

    private byte[] id() {
        return bytes("passkey of " + subject);
    }

    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        ByteArrayOutputStream cose = new ByteArrayOutputStream();
        cose.writeBytes(HEAD);
        cose.writeBytes(new byte[] {0x21, 0x58, COORDINATE});
        cose.writeBytes(coordinate(key.getW().getAffineX()));
        cose.writeBytes(new byte[] {0x22, 0x58, COORDINATE});
        cose.writeBytes(coordinate(key.getW().getAffineY()));
        return cose.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] plain = number.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(plain.length, COORDINATE);
        System.arraycopy(plain, plain.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
