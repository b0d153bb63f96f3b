package org.safeconduct.casework.voluntaryreturn.sheet;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads the square code from a photo of a sheet; large photos are read at a coarser grain. */
final class SheetPhoto {

    private static final Set<String> PHOTOS = Set.of("image/png", "image/jpeg");
    private static final int ENOUGH = 2_000;
    private static final Map<DecodeHintType, Object> CAREFULLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private SheetPhoto() {}

    /** The words in the square; empty for other files than photos and where no square can be read. */
    static Optional<String> code(String mediaType, byte[] file) {
        if (!PHOTOS.contains(mediaType)) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? words(picture(readers.next(), in)) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static BufferedImage picture(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / ENOUGH);
            ImageReadParam coarse = reader.getDefaultReadParam();
            coarse.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, coarse);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<String> words(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        HybridBinarizer light = new HybridBinarizer(new RGBLuminanceSource(width, height, dots));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(light), CAREFULLY)
                    .getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
