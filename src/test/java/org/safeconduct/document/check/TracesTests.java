package org.safeconduct.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Refusal;

class TracesTests {

    @Test
    void takesThePlaceOutOfAPhotographAndKeepsItUpright() throws IOException {
        byte[] photo = Photographs.jpeg(6);
        assertThat(text(photo)).contains(Photographs.PLACE).contains("motion film");

        byte[] kept = Traces.removed(FileType.JPEG, photo);

        assertThat(text(kept)).doesNotContain(Photographs.PLACE).doesNotContain("motion film");
        assertThat(Orientation.of(kept, 12)).isEqualTo(6);
        assertThat(pixels(kept)).isEqualTo(pixels(photo));
        assertThat(FileCheck.type("photo.jpg", kept)).isEqualTo(FileType.JPEG);
    }

    @Test
    void keepsNoBlockAtAllOfAPhotographThatIsUprightAnyway() {
        byte[] kept = Traces.removed(FileType.JPEG, Photographs.jpeg(1));

        assertThat(text(kept)).doesNotContain("Exif").doesNotContain("http://ns.adobe.com");
        assertThat(Traces.removed(FileType.JPEG, kept)).isEqualTo(kept);
    }

    @Test
    void takesTextsAndPlacesOutOfAPng() throws IOException {
        byte[] photo = Photographs.png(8);
        assertThat(text(photo)).contains(Photographs.PLACE);

        byte[] kept = Traces.removed(FileType.PNG, photo);

        assertThat(text(kept)).doesNotContain(Photographs.PLACE).contains("eXIf");
        assertThat(pixels(kept)).isEqualTo(pixels(photo));
        assertThat(FileCheck.type("photo.png", kept)).isEqualTo(FileType.PNG);
    }

    @Test
    void overwritesThePlaceInAHeicAndLeavesThePictureWhereItIs() {
        byte[] photo = Photographs.heic();
        assertThat(text(photo))
                .contains(Photographs.PLACE)
                .contains("camera film")
                .contains("PIXELS");

        byte[] kept = Traces.removed(FileType.HEIC, photo);

        assertThat(text(kept)).doesNotContain(Photographs.PLACE).doesNotContain("camera film");
        assertThat(kept).hasSameSizeAs(photo);
        assertThat(text(kept).indexOf("PIXELS")).isEqualTo(text(photo).indexOf("PIXELS"));
    }

    @Test
    void leavesOtherFilesAsTheyCame() {
        byte[] paper = Samples.pdf("signed");
        assertThat(Traces.removed(FileType.PDF, paper)).isSameAs(paper);
    }

    @Test
    void refusesWhatCannotBeReadThrough() {
        byte[] photo = Photographs.jpeg(6);
        byte[] cut = Arrays.copyOf(photo, 30);
        byte[] heic = Photographs.heic();
        heic[0] = 0x7f;
        assertThatThrownBy(() -> Traces.removed(FileType.JPEG, cut)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Traces.removed(FileType.HEIC, heic)).isInstanceOf(Refusal.class);
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
