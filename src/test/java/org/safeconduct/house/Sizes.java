package org.safeconduct.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of a folder with their lines, and the median, 95th percentile and maximum of a row of numbers. */
public final class Sizes {

    private Sizes() {}

    public record Spread(int count, int median, int p95, int max) {

        public static Spread of(IntStream numbers) {
            int[] sorted = numbers.sorted().toArray();
            if (sorted.length == 0) {
                return new Spread(0, 0, 0, 0);
            }
            int at95 = (int) Math.ceil(sorted.length * 0.95) - 1;
            return new Spread(sorted.length, sorted[(sorted.length - 1) / 2], sorted[at95], sorted[sorted.length - 1]);
        }
    }

    public record TextFile(Path path, String text) {

        public int lines() {
            return (int) text.lines().count();
        }

        /** Lines of code: blank lines, comments, the package line and imports are not counted. */
        public int code() {
            return (int) text.replaceAll("(?s)/\\*.*?\\*/", "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .count();
        }

        public String name() {
            return path.getFileName().toString();
        }
    }

    public static List<TextFile> under(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Sizes::read)
                    .toList();
        }
    }

    private static TextFile read(Path path) {
        try {
            return new TextFile(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
