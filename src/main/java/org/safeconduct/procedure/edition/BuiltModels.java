package org.safeconduct.procedure.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models, decisions, forms and texts that a build brings, and their edition. */
record BuiltModels(Map<String, byte[]> files, Edition edition) {

    private static final String KEPT = "procedure/edition";
    private static final Map<String, List<String>> KINDS =
            Map.of("bpmn", List.of("bpmn", "dmn", "properties"), "forms", List.of("form", "properties"));

    static BuiltModels ofThisBuild() {
        Map<String, byte[]> files = new TreeMap<>();
        KINDS.forEach((folder, kinds) -> kinds.forEach(kind -> files.putAll(read(folder, kind))));
        return new BuiltModels(files, Edition.of(files, kept()));
    }

    private static Edition kept() {
        try {
            return Edition.read(new ClassPathResource(KEPT)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> read(String folder, String kind) {
        String pattern = "classpath*:%s/**/*.%s".formatted(folder, kind);
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String url = resource.getURL().toString();
                String name = url.substring(url.lastIndexOf("/" + folder + "/") + 1);
                files.put(name, resource.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
