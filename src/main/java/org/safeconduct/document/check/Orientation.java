package org.safeconduct.document.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, the one thing that is kept of what a picture says of itself. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int TURNS = 8;

    private Orientation() {}

    /** Reads it from a TIFF block; upright where the block says nothing sound. */
    static int of(byte[] block, int from) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(block, from, block.length - from).slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return in(tiff, tiff.getInt(4));
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static int in(ByteBuffer tiff, int directory) {
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int found = tiff.getShort(entry + 8);
                return found >= UPRIGHT && found <= TURNS ? found : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A TIFF block that says this and nothing else. */
    static byte[] block(int orientation) {
        return ByteBuffer.allocate(26)
                .putInt(0x4d4d002a)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
