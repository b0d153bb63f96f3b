package org.safeconduct.procedure.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deploys all models, decisions, forms and texts of this build as one, if their content is not the newest already. */
@Component
class Deploying implements SmartInitializingSingleton {

    private static final String PRODUCT = "safeconduct";
    private static final Map<String, List<String>> KINDS =
            Map.of("bpmn", List.of("bpmn", "dmn", "properties"), "forms", List.of("form", "properties"));

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Deploying(RepositoryService repository, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, byte[]> files = new TreeMap<>();
        KINDS.forEach((folder, kinds) -> kinds.forEach(kind -> files.putAll(read(folder, kind))));
        if (!files.isEmpty()) {
            deploy(PRODUCT, files);
        }
    }

    /** Deploys these files under a name unless the newest deployment of that name has exactly them; answers its id. */
    String deploy(String name, Map<String, byte[]> files) {
        String content = fingerprint(new TreeMap<>(files));
        return Objects.requireNonNull(transaction.execute(status -> {
            lock();
            List<Deployment> newest = repository
                    .createDeploymentQuery()
                    .deploymentName(name)
                    .orderByDeploymentTime()
                    .desc()
                    .listPage(0, 1);
            boolean known = !newest.isEmpty() && content.equals(newest.get(0).getSource());
            return known ? newest.get(0).getId() : add(name, content, files);
        }));
    }

    /** Two nodes that start together must not both deploy. */
    private void lock() {
        jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }

    private String add(String name, String content, Map<String, byte[]> files) {
        DeploymentBuilder builder = repository.createDeployment().name(name).source(content);
        files.forEach((file, bytes) -> builder.addInputStream(file, new ByteArrayInputStream(bytes)));
        return builder.deploy().getId();
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

    private static String fingerprint(TreeMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
