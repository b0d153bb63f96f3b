package org.safeconduct.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Pictures as a telephone takes them: with the place in them. */
public final class Photographs {

    public static final String PLACE = "GPS 52.5200N 13.4050E";

    private Photographs() {}

    /** With Exif, XMP, a comment and a film behind the end. */
    public static byte[] jpeg(int orientation) {
        byte[] plain = Samples.picture("jpg");
        byte[] exif = joined(ascii("Exif\0\0"), tiff(orientation));
        return joined(
                Arrays.copyOf(plain, 2),
                segment(0xe1, exif),
                segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0" + PLACE)),
                segment(0xed, ascii("Photoshop " + PLACE)),
                segment(0xfe, ascii(PLACE)),
                Arrays.copyOfRange(plain, 2, plain.length),
                ascii("motion film " + PLACE));
    }

    static byte[] png(int orientation) {
        byte[] plain = Samples.picture("png");
        int afterHead = 8 + 25;
        return joined(
                Arrays.copyOf(plain, afterHead),
                chunk("eXIf", tiff(orientation)),
                chunk("tEXt", ascii("Comment\0" + PLACE)),
                chunk("prVt", ascii(PLACE)),
                Arrays.copyOfRange(plain, afterHead, plain.length));
    }

    /** One picture, its Exif block beside it, XMP inside the directory, and a film. */
    static byte[] heic() {
        byte[] head = box("ftyp", ascii("heic\0\0\0\0mif1heic"));
        byte[] pixels = ascii("PIXELS");
        byte[] exif = ascii("Exif" + PLACE);
        byte[] xmp = ascii(PLACE);
        byte[] infos = box("iinf", new byte[] {0, 0, 0, 0, 0, 3}, info(1, "hvc1"), info(2, "Exif"), info(3, "mime"));
        byte[] inner = box("idat", xmp);
        int metaLength = 12 + infos.length + (8 + 8 + 3 * 16) + inner.length;
        int data = head.length + metaLength + 8;
        byte[] places = box(
                "iloc",
                new byte[] {1, 0, 0, 0, 0x44, 0, 0, 3},
                place(1, 0, data, pixels.length),
                place(2, 0, data + pixels.length, exif.length),
                place(3, 1, 0, xmp.length));
        byte[] meta = box("meta", new byte[4], infos, places, inner);
        return joined(head, meta, box("mdat", pixels, exif), box("moov", ascii("camera film")));
    }

    private static byte[] info(int id, String type) {
        return box("infe", new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, ascii(type));
    }

    private static byte[] place(int id, int method, int offset, int length) {
        return ByteBuffer.allocate(16)
                .putShort((short) id)
                .putShort((short) method)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(offset)
                .putInt(length)
                .array();
    }

    /** Orientation first, then text where a directory of places would stand. */
    private static byte[] tiff(int orientation) {
        byte[] block = Orientation.block(orientation);
        return joined(block, ascii(PLACE));
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(
                new byte[] {(byte) 0xff, (byte) marker, (byte) ((content.length + 2) >> 8), (byte) (content.length + 2)
                },
                content);
    }

    private static byte[] chunk(String name, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(content.length).array(), ascii(name), content, new byte[4]);
    }

    private static byte[] box(String name, byte[]... contents) {
        byte[] content = joined(contents);
        return joined(ByteBuffer.allocate(4).putInt(content.length + 8).array(), ascii(name), content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
