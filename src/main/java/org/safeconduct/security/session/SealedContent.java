package org.safeconduct.security.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a session holds, sealed before it reaches the database. Reads nothing that was not sealed here, and no class
 * but those that sign-in needs; what cannot be read counts as not there.
 */
@Component
class SealedContent {

    private static final Logger LOG = LoggerFactory.getLogger(SealedContent.class);
    private static final String PLACE = "SPRING_SESSION_ATTRIBUTES|ATTRIBUTE_BYTES";
    private static final UUID OWNER = UUID.nameUUIDFromBytes("sessions".getBytes(StandardCharsets.UTF_8));
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxbytes=200000;java.base/*;org.springframework.security.**;org.safeconduct.security.**;!*");

    private final Vault vault;

    SealedContent(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(Object content) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(plain)) {
            out.writeObject(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return vault.seal(OWNER, Compartment.STAFF, PLACE, plain.toByteArray());
    }

    @Nullable
    Object open(byte[] sealed) {
        try {
            byte[] plain = vault.open(OWNER, Compartment.STAFF, PLACE, sealed);
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(plain));
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException | IllegalStateException unreadable) {
            LOG.warn(
                    "part of a session cannot be read: {}",
                    unreadable.getClass().getName());
            return null;
        }
    }
}
