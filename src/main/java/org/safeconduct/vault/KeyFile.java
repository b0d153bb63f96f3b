package org.safeconduct.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.kernel.CannotStart;
import org.safeconduct.kernel.Compartment;

/** The one file that holds the root keys, as Tink keysets in JSON; whoever has it can open the database. */
final class KeyFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSTANCE = "instance";
    private static final String INDEX = "index";
    private static final String COMPARTMENTS = "compartments";

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    boolean exists() {
        return Files.exists(path);
    }

    Keyring read() {
        try {
            Keyring.registerAlgorithms();
            return keyring(JSON.readTree(Files.readString(path)));
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            // the cause is left out: a parser quotes what it reads, and this file is made of keys
            throw new CannotStart(
                    VaultSettings.PROPERTY + ": " + path + " is not a readable key file of SafeConduct",
                    "Let the account that runs SafeConduct read it, or bring the right file back from where its copy"
                            + " is kept.");
        }
    }

    /** Writes a new keyring under a temporary name first, so that half a file never stands there. */
    void create(Keyring keyring) {
        try {
            Files.createDirectories(path.getParent());
            Path written = Files.createTempFile(path.getParent(), "vault", ".new", ownerOnly());
            Files.writeString(written, text(keyring));
            Files.move(written, path);
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(VaultSettings.PROPERTY + ": cannot create " + path, failed);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var permissions = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    private static Keyring keyring(JsonNode file) throws GeneralSecurityException {
        Map<Compartment, KeysetHandle> wrapping = new EnumMap<>(Compartment.class);
        for (Compartment compartment : Compartment.values()) {
            wrapping.put(compartment, parse(file.required(COMPARTMENTS).required(compartment.name())));
        }
        UUID instance = UUID.fromString(file.required(INSTANCE).textValue());
        return new Keyring(instance, wrapping, parse(file.required(INDEX)));
    }

    private static String text(Keyring keyring) throws IOException, GeneralSecurityException {
        ObjectNode file =
                JSON.createObjectNode().put(INSTANCE, keyring.instance().toString());
        file.set(INDEX, json(keyring.indexing()));
        ObjectNode compartments = file.putObject(COMPARTMENTS);
        for (var entry : keyring.wrapping().entrySet()) {
            compartments.set(entry.getKey().name(), json(entry.getValue()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static KeysetHandle parse(JsonNode keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset.toString(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode json(KeysetHandle keyset) throws IOException, GeneralSecurityException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    }
}
