package org.safeconduct.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG chunk by chunk: what is needed to draw it passes; texts, times, positions and unknown chunks do not. */
final class PngTraces {

    private static final int SIGNATURE = 8;
    private static final Set<String> DRAWN = Set.of(
            "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;

    PngTraces(byte[] content) {
        this.file = ByteBuffer.wrap(content);
    }

    byte[] removed() {
        kept.write(file.array(), 0, SIGNATURE);
        file.position(SIGNATURE);
        String name = "";
        while (!name.equals("IEND")) {
            byte[] content = new byte[file.getInt(file.position())];
            name = name(file.position() + 4);
            file.position(file.position() + 8).get(content).getInt();
            chunk(name, content);
        }
        if (orientation != Orientation.UPRIGHT) {
            write(kept, "eXIf", Orientation.block(orientation));
        }
        kept.writeBytes(body.toByteArray());
        return kept.toByteArray();
    }

    private String name(int at) {
        return new String(file.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private void chunk(String name, byte[] content) {
        switch (name) {
            case "IHDR" -> write(kept, name, content);
            case "IEND" -> write(body, name, new byte[0]);
            case "eXIf" -> orientation = Orientation.of(content, 0);
            default -> drawn(name, content);
        }
    }

    private void drawn(String name, byte[] content) {
        if (DRAWN.contains(name)) {
            write(body, name, content);
        }
    }

    private static void write(ByteArrayOutputStream to, String name, byte[] content) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(content);
        to.writeBytes(ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(letters)
                .put(content)
                .putInt((int) sum.getValue())
                .array());
    }
}
