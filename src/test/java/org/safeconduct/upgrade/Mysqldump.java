package org.safeconduct.upgrade;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The backup of an installation, with the words of {@code docker/mysql/backup}; the tool is on the path, or the variable
 * {@code SAFECONDUCT_TEST_MYSQLDUMP} names it.
 */
final class Mysqldump {

    private static final Path SCRIPT = Path.of("docker", "mysql", "backup");

    private Mysqldump() {}

    static void write(String database, File to) throws IOException, InterruptedException {
        URI server = URI.create(System.getenv("SAFECONDUCT_TEST_MYSQL"));
        String[] who = server.getUserInfo().split(":", 2);
        List<String> command = new ArrayList<>();
        command.add(System.getenv().getOrDefault("SAFECONDUCT_TEST_MYSQLDUMP", "mysqldump"));
        command.addAll(List.of("--no-defaults", "--host=" + server.getHost(), "--port=" + server.getPort()));
        command.add("--user=" + who[0]);
        command.addAll(words());
        command.add(database);
        ProcessBuilder dump = new ProcessBuilder(command).redirectOutput(to);
        dump.environment().put("MYSQL_PWD", who.length > 1 ? who[1] : "");
        if (dump.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor() != 0) {
            throw new IllegalStateException("mysqldump failed");
        }
    }

    /** What the delivered script asks for, whichever databases and server it names. */
    private static List<String> words() throws IOException {
        String line = Files.readAllLines(SCRIPT).stream()
                .filter(one -> one.contains("--single-transaction"))
                .findFirst()
                .orElseThrow();
        return Stream.of(line.split("\\s+"))
                .filter(word -> word.startsWith("--"))
                .toList();
    }
}
