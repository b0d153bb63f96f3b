package org.safeconduct.security.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app of the tests shows; every person has the same secret. */
final class OneTimeCode {

    private static final String SECRET = "a-secret-of-the-tests";
    private static final long PERIOD = 30_000;
    private static final int SIX_DIGITS = 1_000_000;
    private static final Map<String, Long> USED = new ConcurrentHashMap<>();

    /** So many codes before and after this moment's are taken at the tests' Keycloak, each once. */
    static final int AHEAD = 100;

    private OneTimeCode() {}

    /** Writes the app into somebody's credentials, as an import has it. */
    static void of(ObjectNode credential) {
        credential
                .put("type", "otp")
                .put("secretData", "{\"value\":\"" + SECRET + "\"}")
                .put(
                        "credentialData",
                        "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA256\"}");
    }

    /** A code of somebody's app that has not been used, by RFC 6238. */
    static String next(String user) {
        long first = Clock.systemUTC().millis() / PERIOD - AHEAD + 2;
        return at(USED.merge(user, first, (used, now) -> Math.max(used + 1, now)));
    }

    private static String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int place = hash[hash.length - 1] & 0xf;
            int code = ByteBuffer.wrap(hash).getInt(place) & Integer.MAX_VALUE;
            return "%06d".formatted(code % SIX_DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
