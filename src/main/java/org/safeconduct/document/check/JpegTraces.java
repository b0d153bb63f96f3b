package org.safeconduct.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JPEG segment by segment: tables, frames, scans and colours pass; what applications and people added does not. */
final class JpegTraces {

    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int JFIF_LENGTH = 14;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;

    JpegTraces(byte[] content) {
        this.file = ByteBuffer.wrap(content).position(2);
    }

    byte[] removed() {
        int marker = marker();
        while (marker != END) {
            segment(marker);
            if (marker == SCAN) {
                scan();
            }
            marker = file.hasRemaining() ? marker() : END;
        }
        return whole();
    }

    private byte[] whole() {
        byte[] body = kept.toByteArray();
        kept.reset();
        write(0xff);
        write(0xd8);
        if (orientation != Orientation.UPRIGHT) {
            byte[] block = Orientation.block(orientation);
            keep(
                    0xe1,
                    ByteBuffer.allocate(6 + block.length)
                            .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                            .put(block)
                            .array());
        }
        kept.writeBytes(body);
        write(0xff);
        write(END);
        return kept.toByteArray();
    }

    private int marker() {
        if (file.get() != (byte) 0xff) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = Byte.toUnsignedInt(file.get());
        while (marker == 0xff) {
            marker = Byte.toUnsignedInt(file.get());
        }
        return marker;
    }

    private void segment(int marker) {
        int length = Short.toUnsignedInt(file.getShort()) - 2;
        if (length < 0) {
            throw new IllegalArgumentException("no length");
        }
        byte[] content = new byte[length];
        file.get(content);
        switch (marker) {
            case 0xe0 -> jfif(content);
            case 0xe1 -> exif(content);
            case 0xe2 -> colours(content);
            case 0xee -> keep(marker, content);
            default -> others(marker, content);
        }
    }

    /** Without the thumbnail it may carry, and nothing of its extension. */
    private void jfif(byte[] content) {
        if (begins(content, "JFIF\0")) {
            byte[] head = Arrays.copyOf(content, JFIF_LENGTH);
            head[JFIF_LENGTH - 2] = 0;
            head[JFIF_LENGTH - 1] = 0;
            keep(0xe0, head);
        }
    }

    private void exif(byte[] content) {
        if (begins(content, "Exif\0") && content.length > 14) {
            orientation = Orientation.of(content, 6);
        }
    }

    private void colours(byte[] content) {
        if (begins(content, "ICC_PROFILE\0")) {
            keep(0xe2, content);
        }
    }

    private void others(int marker, byte[] content) {
        boolean ofApplications = marker >= 0xe0 && marker <= 0xef;
        if (!ofApplications && marker != COMMENT) {
            keep(marker, content);
        }
    }

    /** Coded pixels run to the next marker that is no restart and no stuffed byte. */
    private void scan() {
        while (file.hasRemaining()) {
            int at = file.position();
            boolean ends = file.get(at) == (byte) 0xff && at + 1 < file.limit() && isMarker(file.get(at + 1));
            if (ends) {
                return;
            }
            write(file.get());
        }
    }

    private static boolean isMarker(byte next) {
        int marker = Byte.toUnsignedInt(next);
        return marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7);
    }

    private static boolean begins(byte[] content, String magic) {
        return content.length >= magic.length()
                && new String(content, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private void keep(int marker, byte[] content) {
        write(0xff);
        write(marker);
        write((content.length + 2) >> 8);
        write(content.length + 2);
        kept.writeBytes(content);
    }

    private void write(int one) {
        kept.write(one);
    }
}
