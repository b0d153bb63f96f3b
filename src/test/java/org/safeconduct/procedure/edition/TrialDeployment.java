package org.safeconduct.procedure.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Deploys models that only tests know, the way the product deploys its own. */
public final class TrialDeployment {

    private static final Path MODELS = Path.of("src/test/resources/procedure-models");

    private TrialDeployment() {}

    /** The trial models as they are. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(MODELS)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(MODELS.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** Deploys as the product does while its models are being changed; answers the deployment. */
    public static String deploy(ApplicationContext context, Map<String, byte[]> files) {
        BuiltModels models = new BuiltModels(files, Edition.of(files, new Edition(1, false, "none kept")));
        return context.getBean(Deploying.class).deploy("trial", models);
    }
}
