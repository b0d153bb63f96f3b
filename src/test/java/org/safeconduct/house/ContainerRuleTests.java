package org.safeconduct.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerRuleTests {

    private static final Path FOLDER = Path.of("docker");
    private static final Pattern MOUNTED = Pattern.compile("- \\./([\\w./-]+):");

    @Test
    void deliveredComposeFileKeepsEveryRule() throws IOException {
        assertThat(ContainerRules.ofCompose(read("compose.yaml"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "keycloak/Dockerfile"})
    void deliveredImagesKeepEveryRule(String file) throws IOException {
        assertThat(ContainerRules.ofDockerfile(read(file))).isEmpty();
    }

    @Test
    void everythingComposeMountsIsDelivered() throws IOException {
        assertThat(MOUNTED.matcher(read("compose.yaml")).results().map(found -> FOLDER.resolve(found.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void nobodyLeavesSecretsBesideTheFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files).noneMatch(file -> file.toString().matches(".*(\\.pem|\\.key|\\.keys|\\.p12)"));
        }
        Path settings = FOLDER.resolve(".env");
        String said = Files.exists(settings) ? Files.readString(settings) : "";
        assertThat(said.toLowerCase()).doesNotContain("password", "secret=", "secret_");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read_only: true | read_only: false | may write to its own files",
                "cap_drop: [ALL] | cap_drop: [CHOWN] | keeps capabilities",
                "no-new-privileges:true | label:disable | may gain privileges",
                "user: \"99:99\" | privileged: true | proxy is given privileges",
                "mem_limit: 128m | mem_reservation: 128m | proxy has no memory limit",
                "healthcheck: &node-health | x-healthcheck: | node-1 has no health check",
                "network_mode: none | network_mode: host | needs no network",
                "restart: unless-stopped | restart: always | is not started again",
                "stop_grace_period: 60s | ports: [\"3306:3306\"] | database is open to the outside",
                "networks: [data, inside] | networks: {outside: } | keycloak reaches outside",
                "mysql:9.7.2 | mysql:latest | no exact version",
                "${MYSQL_IMAGE:-mysql:9.7.2} | mysql:9.7.2 | no exact version to replace",
                "{condition: service_healthy} | {condition: service_started} | does not wait until",
                "{condition: service_healthy} | {condition: service_healthy, required: true} | does not wait until",
                "KC_DB_USERNAME: keycloak | KC_DB_PASSWORD: keycloak | told a secret",
                "internal: true | internal: false | leads outside",
                "volumes: | include: | does not read include"
            })
    void everyRuleOfTheComposeFileIsFelt(String kept, String broken, String finding) throws IOException {
        String text = read("compose.yaml");
        assertThat(text).contains(kept);
        assertThat(ContainerRules.ofCompose(text.replace(kept, broken)))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USER 10001:10001 | USER root | user with a number",
                "USER 10001:10001 | USER 0 | user with a number",
                "HEALTHCHECK | LABEL x | no health check",
                "eclipse-temurin:17.0.19_10-jre-noble | eclipse-temurin:latest | exact version",
                "WORKDIR /app | ADD https://example.org/x . | may come from anywhere",
                "RUN mkdir | RUN --mount=type=cache mkdir | BuildKit",
                "ARG BASE | # syntax=docker/dockerfile:1§ARG BASE | BuildKit",
                "COPY docker | COPY --chmod=555 docker | BuildKit",
                "RUN mkdir | RUN curl -O https://example.org && mkdir | loads something",
                "FROM ${BASE} AS | FROM debian:12 AS | nobody can replace"
            })
    void everyRuleOfTheImagesIsFelt(String kept, String broken, String finding) throws IOException {
        String text = read("Dockerfile");
        assertThat(text).contains(kept);
        assertThat(ContainerRules.ofDockerfile(text.replace(kept, broken.replace("§", "\n"))))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
