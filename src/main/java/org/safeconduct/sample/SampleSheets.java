package org.safeconduct.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.safeconduct.document.Documents;
import org.safeconduct.form.Field;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Puts invented sheets on file where a form asks for one: a blank page with lines, plainly nobody's. */
@Component
class SampleSheets {

    private static final int WIDTH = 210;
    private static final int HEIGHT = 297;

    private final Documents documents;

    SampleSheets(Documents documents) {
        this.documents = documents;
    }

    String add(Actor actor, CaseId caseId, Field.Files field) {
        Documents.NewDocument sheet =
                new Documents.NewDocument("sheet.png", field.terms().compartment(), field.key());
        return documents.add(actor, caseId, sheet, page()).toString();
    }

    private static byte[] page() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.LIGHT_GRAY);
        for (int y = 40; y < HEIGHT - 20; y += 14) {
            pen.drawLine(20, y, WIDTH - 20, y);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
