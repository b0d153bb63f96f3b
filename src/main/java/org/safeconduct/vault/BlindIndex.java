package org.safeconduct.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 under a key of its own for each column, cut to 128 bits: 22 letters, digits, hyphens, underscores. */
@Component
class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final Keyring keyring;
    private final Map<String, SecretKeySpec> columns = new ConcurrentHashMap<>();

    BlindIndex(Keyring keyring) {
        this.keyring = keyring;
    }

    String of(String column, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(columns.computeIfAbsent(column, this::key));
            byte[] whole = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot index", failed);
        }
    }

    private SecretKeySpec key(String column) {
        try {
            return new SecretKeySpec(keyring.indexKey(column.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot derive an index key", failed);
        }
    }
}
