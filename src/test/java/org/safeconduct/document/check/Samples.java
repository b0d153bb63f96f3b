package org.safeconduct.document.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, and traps made from them. */
public final class Samples {

    private Samples() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n% " + text + "\ntrailer\n<<>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] picture(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A picture whose header promises this size. */
    static byte[] png(int width, int height) {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    static byte[] jpeg(int width, int height) {
        byte[] jpeg = picture("jpg");
        for (int i = 2; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    static byte[] heic(int width, int height) {
        ByteBuffer box = ByteBuffer.allocate(200);
        box.putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        box.put("mif1heic".getBytes(StandardCharsets.US_ASCII));
        box.position(100);
        box.putInt(20)
                .put("ispe".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(width)
                .putInt(height);
        return box.array();
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    static Map<String, byte[]> docxParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<?xml version=\"1.0\"?><Types/>"));
        parts.put("word/document.xml", text("<?xml version=\"1.0\"?><document>Hello</document>"));
        return parts;
    }

    static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<?xml version=\"1.0\"?><document/>"));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
