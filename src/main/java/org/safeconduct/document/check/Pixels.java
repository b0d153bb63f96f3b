package org.safeconduct.document.check;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.safeconduct.kernel.Refusal;

/** How large a picture would become, read from its header alone; a small file may unfold to gigabytes. */
final class Pixels {

    private static final int MILLION = 1_000_000;
    private static final int MOST = 120;
    private static final int LONGEST_SIDE = 30_000;
    private static final int PNG_HEADER = 8;
    private static final int ISPE_SEARCH = 1024 * 1024;

    private Pixels() {}

    static void check(FileType type, byte[] content) {
        try {
            switch (type) {
                case PNG -> png(ByteBuffer.wrap(content));
                case JPEG -> jpeg(ByteBuffer.wrap(content));
                case HEIC -> heic(content);
                default -> {}
            }
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            throw broken();
        }
    }

    private static void png(ByteBuffer file) {
        file.position(PNG_HEADER);
        boolean first = true;
        while (true) {
            int length = file.getInt();
            int name = file.getInt();
            if (first) {
                limit(file.getInt(file.position()), file.getInt(file.position() + 4));
                first = false;
            }
            file.position(Math.addExact(file.position(), Math.addExact(length, 4)));
            if (name == 0x49454e44) {
                end(file);
                return;
            }
        }
    }

    private static void end(ByteBuffer file) {
        if (file.hasRemaining()) {
            throw Refusal.invalid(FileCheck.FIELD, "refusal.document.mixed");
        }
    }

    private static void jpeg(ByteBuffer file) {
        file.position(2);
        while (true) {
            int marker = marker(file);
            if (marker == 0xda || marker == 0xd9) {
                throw broken();
            }
            int start = file.position();
            int length = Short.toUnsignedInt(file.getShort());
            if (frame(marker)) {
                file.get();
                int height = Short.toUnsignedInt(file.getShort());
                limit(Short.toUnsignedInt(file.getShort()), height);
                return;
            }
            file.position(start + Math.max(2, length));
        }
    }

    private static int marker(ByteBuffer file) {
        if (file.get() != (byte) 0xff) {
            throw broken();
        }
        int marker = Byte.toUnsignedInt(file.get());
        while (marker == 0xff) {
            marker = Byte.toUnsignedInt(file.get());
        }
        return marker;
    }

    /** Start of frame, where the size stands. */
    private static boolean frame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static void heic(byte[] content) {
        String head = new String(content, 0, Math.min(ISPE_SEARCH, content.length), StandardCharsets.ISO_8859_1);
        ByteBuffer file = ByteBuffer.wrap(content);
        int at = head.indexOf("ispe");
        if (at < 0) {
            throw broken();
        }
        for (; at >= 0; at = head.indexOf("ispe", at + 4)) {
            limit(file.position(at + 8).getInt(), file.getInt());
        }
    }

    private static void limit(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw broken();
        }
        boolean huge = (long) width * height > (long) MOST * MILLION || Math.max(width, height) > LONGEST_SIDE;
        if (huge) {
            throw Refusal.invalid(FileCheck.FIELD, "refusal.document.pixels", MOST);
        }
    }

    private static Refusal broken() {
        return Refusal.invalid(FileCheck.FIELD, "refusal.document.broken");
    }
}
