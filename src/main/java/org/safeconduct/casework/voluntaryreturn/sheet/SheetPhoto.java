package org.safeconduct.casework.voluntaryreturn.sheet;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads the square code from a photo of a sheet; large photos are read at a coarser grain. */
final class SheetPhoto {

    private static final Set<String> PHOTOS = Set.of("image/png", "image/jpeg");
    private static final int ENOUGH = 2_000;
    private static final Map<DecodeHintType, Object> CAREFULLY = Map.of(DecodeHintType.TRY_HARDER, true);

    /** What one look misses, another reads; the first is right for nearly all. */
    private static final List<Look> LOOKS = List.of(
            new Look(1, 0, HybridBinarizer::new),
            new Look(0.75, 0, HybridBinarizer::new),
            new Look(1, 8, HybridBinarizer::new),
            new Look(0.75, -8, HybridBinarizer::new),
            new Look(1, 0, GlobalHistogramBinarizer::new));

    private SheetPhoto() {}

    /** The words in the square; empty for other files than photos and where no square can be read. */
    static Optional<String> code(String mediaType, byte[] file) {
        if (!PHOTOS.contains(mediaType)) {
            return Optional.empty();
        }
        try {
            BufferedImage picture = picture(file);
            return LOOKS.stream()
                    .flatMap(look -> read(look.at(picture)).stream())
                    .findFirst();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
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
    }

    /** One way to look at a photo: how large, turned by how many degrees, and how light is told from dark. */
    private record Look(double size, int turn, Function<LuminanceSource, Binarizer> light) {

        BinaryBitmap at(BufferedImage picture) {
            int width = (int) (picture.getWidth() * size);
            int height = (int) (picture.getHeight() * size);
            BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = seen.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.rotate(Math.toRadians(turn), width / 2.0, height / 2.0);
            pen.drawImage(picture, 0, 0, width, height, null);
            pen.dispose();
            int[] dots = seen.getRGB(0, 0, width, height, null, 0, width);
            return new BinaryBitmap(light.apply(new RGBLuminanceSource(width, height, dots)));
        }
    }

    private static Optional<String> read(BinaryBitmap picture) {
        try {
            return Optional.of(new QRCodeReader().decode(picture, CAREFULLY).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
