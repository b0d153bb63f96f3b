package org.safeconduct.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.safeconduct.kernel.Refusal;

/** A text document that is a zip archive inside: looked through without keeping anything, within tight bounds. */
final class Archive {

    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int MOST_TIMES = 100;
    private static final int SMALL = 1024 * 1024;
    private static final int HEAD = 4096;
    private static final Pattern NESTED =
            Pattern.compile("(?i).*\\.(zip|jar|docx?|docm|xlsx?|xlsm|pptx?|od[tsp]|7z|rar|gz|xz|bz2|tar|exe|bin|js)");

    private final ByteBuffer file;
    private final Map<String, Long> declared = new LinkedHashMap<>();
    private final Map<String, byte[]> heads = new LinkedHashMap<>();

    private Archive(byte[] content) {
        this.file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean looksLike(byte[] content) {
        return content.length > END_LENGTH && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    static Archive read(byte[] content) {
        Archive archive = new Archive(content);
        try {
            archive.directory();
            archive.unfold(content);
            return archive;
        } catch (BufferUnderflowException | IllegalArgumentException | IOException damaged) {
            throw refused("broken");
        }
    }

    Optional<FileType> type() {
        if (declared.containsKey("[Content_Types].xml") && declared.containsKey("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        byte[] mime = heads.get("mimetype");
        return mime == null ? Optional.empty() : FileType.of(new String(mime, StandardCharsets.US_ASCII));
    }

    /** What the archive says of itself; nothing may stand before, between or behind. */
    private void directory() {
        int end = end();
        int entries = Short.toUnsignedInt(file.getShort(end + 10));
        int size = file.getInt(end + 12);
        int start = file.getInt(end + 16);
        if (entries == 0 || entries > MOST_ENTRIES) {
            throw refused("bomb");
        }
        if (start < 0 || size < 0 || start + size != end) {
            throw refused("mixed");
        }
        file.position(start);
        long all = 0;
        for (int i = 0; i < entries; i++) {
            all += entry();
        }
        if (all > MOST_BYTES) {
            throw refused("bomb");
        }
    }

    private int end() {
        int last = file.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            boolean found = file.getInt(at) == END && Short.toUnsignedInt(file.getShort(at + 20)) == last - at;
            if (found) {
                return at;
            }
        }
        throw refused("mixed");
    }

    private long entry() {
        int at = file.position();
        if (file.getInt(at) != ENTRY) {
            throw refused("broken");
        }
        long packed = Integer.toUnsignedLong(file.getInt(at + 20));
        long unpacked = Integer.toUnsignedLong(file.getInt(at + 24));
        if ((file.getShort(at + 8) & 1) == 1) {
            throw refused("locked");
        }
        if (unpacked > SMALL && unpacked > packed * MOST_TIMES) {
            throw refused("bomb");
        }
        byte[] name = new byte[Short.toUnsignedInt(file.getShort(at + 28))];
        file.position(at + 46).get(name);
        add(new String(name, StandardCharsets.UTF_8), unpacked);
        int rest = Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
        file.position(file.position() + rest);
        return unpacked;
    }

    private void add(String name, long size) {
        if (NESTED.matcher(name).matches()) {
            throw refused("nested");
        }
        if (declared.put(name, size) != null) {
            throw refused("broken");
        }
    }

    /** What really comes out of it: a directory can lie. */
    private void unfold(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unfold(zip, entry.getName());
            }
        }
        if (heads.size() != declared.size()) {
            throw refused("mixed");
        }
    }

    private void unfold(ZipInputStream zip, String name) throws IOException {
        Long size = declared.get(name);
        if (size == null) {
            throw refused("mixed");
        }
        byte[] head = zip.readNBytes(HEAD);
        harmless(name, head);
        heads.put(name, head);
        skip(zip, size - head.length);
    }

    private static void skip(ZipInputStream zip, long rest) throws IOException {
        byte[] buffer = new byte[8192];
        long left = rest;
        if (left < 0) {
            throw refused("bomb");
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw refused("bomb");
            }
        }
    }

    private static void harmless(String name, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            throw refused("nested");
        }
        if (name.endsWith(".xml") && start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw refused("bomb");
        }
    }

    private static Refusal refused(String why) {
        return Refusal.invalid(FileCheck.FIELD, "refusal.document." + why);
    }
}
