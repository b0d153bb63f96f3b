package org.safeconduct.casework.voluntaryreturn.sheet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code as one SVG path, so that it prints sharp and needs no script. */
record QrCode(String path, int size) {

    static QrCode of(String text) {
        try {
            BitMatrix dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            return new QrCode(path(dots), dots.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String path(BitMatrix dots) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                path.append(dots.get(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
            }
        }
        return path.toString();
    }
}
