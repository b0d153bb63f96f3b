package org.safeconduct.casework.voluntaryreturn.sheet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A large photo of a sheet that lies askew on a dark table. */
final class PhotoOfASheet {

    private static final Color PAPER = new Color(235, 232, 220);
    private static final Color INK = new Color(40, 40, 60);
    private static final int DOT = 14;

    private PhotoOfASheet() {}

    static byte[] jpeg(String code, int degrees) {
        BufferedImage picture = new BufferedImage(3000, 4000, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.DARK_GRAY);
        pen.fillRect(0, 0, 3000, 4000);
        pen.rotate(Math.toRadians(degrees), 1500, 2000);
        pen.setColor(PAPER);
        pen.fillRect(400, 300, 2200, 3300);
        pen.drawImage(square(code), 1900, 420, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Printed in one piece: no light comes through between its dots. */
    private static BufferedImage square(String code) {
        try {
            BitMatrix dots = new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, 0, 0);
            BufferedImage square =
                    new BufferedImage(dots.getWidth() * DOT, dots.getHeight() * DOT, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < square.getWidth(); x++) {
                for (int y = 0; y < square.getHeight(); y++) {
                    square.setRGB(x, y, (dots.get(x / DOT, y / DOT) ? INK : PAPER).getRGB());
                }
            }
            return square;
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
