package org.safeconduct.document.check;

import java.nio.BufferUnderflowException;
import org.safeconduct.kernel.Refusal;

/**
 * Takes out of a picture what it tells besides itself: place, time, device, names, thumbnails, appended films. The
 * pixels stay as they are, and the picture stays upright. Refuses one that cannot be read through.
 */
public final class Traces {

    private Traces() {}

    /** The content to keep; files of other kinds are kept as they came. */
    public static byte[] removed(FileType type, byte[] content) {
        try {
            return switch (type) {
                case JPEG -> new JpegTraces(content).removed();
                case PNG -> new PngTraces(content).removed();
                case HEIC -> new HeicTraces(content).removed();
                default -> content;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw Refusal.invalid(FileCheck.FIELD, "refusal.document.broken");
        }
    }
}
