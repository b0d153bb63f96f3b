package org.safeconduct.document.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A HEIC in place: Exif, XMP and other blocks that are no pictures are overwritten with zeros, films and foreign boxes
 * become free space. How the picture is turned stands elsewhere in the file and stays.
 */
final class HeicTraces {

    private static final Set<String> NO_PICTURE = Set.of("Exif", "mime", "uri ");
    private static final Set<String> FOREIGN = Set.of("uuid", "moov", "udta", "free", "skip");

    private final byte[] content;
    private final ByteBuffer file;
    private final Set<Integer> items = new HashSet<>();
    private int data;

    HeicTraces(byte[] content) {
        this.content = content.clone();
        this.file = ByteBuffer.wrap(this.content);
    }

    /** @param start of the content, behind the head of the box */
    private record Box(String name, int at, int start, int end) {}

    byte[] removed() {
        boxes(0, content.length, this::outer);
        return content;
    }

    private void boxes(int from, int to, Consumer<Box> each) {
        int at = from;
        while (at + 8 <= to) {
            Box box = box(at, to);
            each.accept(box);
            at = box.end();
        }
    }

    private Box box(int at, int to) {
        long size = Integer.toUnsignedLong(file.getInt(at));
        String name = name(at + 4);
        int start = at + 8;
        if (size == 1) {
            size = file.getLong(start);
            start += 8;
        }
        long end = size == 0 ? to : at + size;
        if (end < start || end > to) {
            throw new IllegalArgumentException("box leads out of the file");
        }
        return new Box(name, at, start, (int) end);
    }

    private void outer(Box box) {
        if (FOREIGN.contains(box.name())) {
            blank(box);
        }
        if (box.name().equals("meta")) {
            boxes(box.start() + 4, box.end(), this::names);
            boxes(box.start() + 4, box.end(), this::places);
        }
    }

    private void blank(Box box) {
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, content, box.at() + 4, 4);
        Arrays.fill(content, box.start(), box.end(), (byte) 0);
    }

    /** Which items are no pictures, and where data inside the directory begins. */
    private void names(Box box) {
        if (FOREIGN.contains(box.name())) {
            blank(box);
        }
        if (box.name().equals("idat")) {
            data = box.start();
        }
        if (box.name().equals("iinf")) {
            int head = content[box.start()] == 0 ? 6 : 8;
            boxes(box.start() + head, box.end(), this::item);
        }
    }

    private void item(Box entry) {
        int wide = content[entry.start()] == 3 ? 4 : 2;
        if (content[entry.start()] < 2) {
            return;
        }
        int id = entry.start() + 4;
        if (NO_PICTURE.contains(name(id + wide + 2))) {
            items.add((int) number(id, wide));
        }
    }

    private void places(Box box) {
        if (box.name().equals("iloc")) {
            file.position(box.start());
            new Directory(file.getInt() >>> 24).wipe();
        }
    }

    /** Where the bytes of each item lie; read from the position of the file on. */
    private final class Directory {

        private final int version;
        private final int sizes = Short.toUnsignedInt(file.getShort());

        Directory(int version) {
            this.version = version;
        }

        void wipe() {
            long count = next(version < 2 ? 2 : 4);
            for (long i = 0; i < count; i++) {
                item();
            }
        }

        private void item() {
            boolean wiped = items.contains((int) next(version < 2 ? 2 : 4));
            boolean inside = version > 0 && (next(2) & 0xf) == 1;
            next(2);
            long base = next(sizes >> 4 & 0xf) + (inside ? data : 0);
            long extents = next(2);
            for (long i = 0; i < extents; i++) {
                next(version > 0 ? sizes & 0xf : 0);
                extent(wiped, base);
            }
        }

        private void extent(boolean wiped, long base) {
            int from = Math.toIntExact(base + next(sizes >> 12));
            int length = Math.toIntExact(next(sizes >> 8 & 0xf));
            if (wiped) {
                Arrays.fill(content, from, Math.addExact(from, length), (byte) 0);
            }
        }

        private long next(int width) {
            long number = number(file.position(), width);
            file.position(file.position() + width);
            return number;
        }
    }

    private long number(int at, int width) {
        return switch (width) {
            case 0 -> 0;
            case 2 -> Short.toUnsignedLong(file.getShort(at));
            case 4 -> Integer.toUnsignedLong(file.getInt(at));
            case 8 -> file.getLong(at);
            default -> throw new IllegalArgumentException("no such width");
        };
    }

    private String name(int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }
}
