package org.safeconduct.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.document.check.Samples.docxParts;
import static org.safeconduct.document.check.Samples.joined;
import static org.safeconduct.document.check.Samples.pdf;
import static org.safeconduct.document.check.Samples.picture;
import static org.safeconduct.document.check.Samples.text;
import static org.safeconduct.document.check.Samples.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.Refusal;

class FileCheckTests {

    @Test
    void takesWhatPeopleReallySend() {
        assertThat(FileCheck.type("paper.pdf", pdf("x"))).isEqualTo(FileType.PDF);
        assertThat(FileCheck.type("photo.JPEG", picture("jpg"))).isEqualTo(FileType.JPEG);
        assertThat(FileCheck.type("scan.png", picture("png"))).isEqualTo(FileType.PNG);
        assertThat(FileCheck.type("photo.heic", Samples.heic(4032, 3024))).isEqualTo(FileType.HEIC);
        assertThat(FileCheck.type("letter.docx", Samples.docx())).isEqualTo(FileType.DOCX);
        assertThat(FileCheck.type("letter.odt", Samples.odt())).isEqualTo(FileType.ODT);
        assertThat(FileCheck.type("words.txt", text("Bonjour, مرحبا"))).isEqualTo(FileType.TXT);
    }

    @Test
    void refusesEmptyAndOversizedFilesNamingTheLimit() {
        refused("refusal.document.empty", "paper.pdf", new byte[0]);
        refused("refusal.document.too-big", "paper.pdf", new byte[FileCheck.LARGEST + 1]);
        assertThatThrownBy(() -> FileCheck.size(FileCheck.LARGEST + 1L))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.fields().get(0).arguments()).containsExactly(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "#!/bin/sh\nrm -rf /",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "\u007fELF\u0002\u0001\u0001",
                "Rar!\u001a\u0007\u0000",
                "GIF89a"
            })
    void refusesEverythingElseWhateverItsName(String content) {
        refused("refusal.document.type", "words.txt", content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesANameThatDoesNotFitTheContent() {
        refused("refusal.document.name", "paper.pdf", picture("png"));
        refused("refusal.document.name", "paper.pdf.exe", pdf("x"));
        refused("refusal.document.name", "paper", pdf("x"));
        refused("refusal.document.name", "letter.txt", Samples.docx());
    }

    @Test
    void refusesTwoFormatsInOneFile() {
        byte[] archive = zip(Map.of("a.txt", text("a")));
        refused("refusal.document.mixed", "paper.pdf", joined(pdf("x"), archive));
        refused("refusal.document.mixed", "photo.jpg", joined(picture("jpg"), archive));
        refused("refusal.document.mixed", "scan.png", joined(picture("png"), text("something behind")));
        refused("refusal.document.mixed", "letter.docx", joined(Samples.docx(), text("something behind")));
        refused("refusal.document.mixed", "paper.pdf", text("%PDF-1.4 cut off"));
        refused("refusal.document.mixed", "paper.pdf", pdf("<script>alert(1)</script>"));
    }

    @Test
    void refusesPicturesThatWouldFillTheMemory() {
        refused("refusal.document.pixels", "scan.png", Samples.png(50_000, 50_000));
        refused("refusal.document.pixels", "photo.jpg", Samples.jpeg(60_000, 60_000));
        refused("refusal.document.pixels", "photo.heic", Samples.heic(50_000, 50_000));
        refused("refusal.document.broken", "scan.png", Samples.png(0, 10));
        refused("refusal.document.broken", "scan.png", Samples.png(-1, 10));
    }

    @Test
    void refusesCutOffPictures() {
        byte[] png = picture("png");
        byte[] jpeg = picture("jpg");
        for (int length = 24; length < png.length; length += 7) {
            refused("refusal.document.broken", "scan.png", Arrays.copyOf(png, length));
        }
        refused("refusal.document.broken", "photo.jpg", Arrays.copyOf(jpeg, 60));
        refused("refusal.document.broken", "photo.heic", Arrays.copyOf(Samples.heic(10, 10), 90));
    }

    @Test
    void refusesArchivesThatUnfoldToFarMoreThanTheirSize() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/media/image1.png", new byte[30 * 1024 * 1024]);
        refused("refusal.document.bomb", "letter.docx", zip(parts));
    }

    @Test
    void refusesArchivesThatLieAboutTheirSize() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/media/image1.png", new byte[30 * 1024 * 1024]);
        byte[] liar = zip(parts);
        ByteBuffer file = ByteBuffer.wrap(liar).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < liar.length - 46; i++) {
            if (file.getInt(i) == 0x02014b50 && file.getInt(i + 24) > 1_000_000) {
                file.putInt(i + 24, 1000);
            }
        }
        refused("refusal.document.bomb", "letter.docx", liar);
    }

    @Test
    void refusesFilesWithinFiles() {
        Map<String, byte[]> named = docxParts();
        named.put("word/embeddings/inner.docx", Samples.docx());
        refused("refusal.document.nested", "letter.docx", zip(named));
        Map<String, byte[]> unnamed = docxParts();
        unnamed.put("word/embeddings/inner", Samples.docx());
        refused("refusal.document.nested", "letter.docx", zip(unnamed));
        Map<String, byte[]> macro = docxParts();
        macro.put("word/vbaProject.bin", text("macro"));
        refused("refusal.document.nested", "letter.docx", zip(macro));
    }

    @Test
    void refusesExpandingXml() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/document.xml", text("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"));
        refused("refusal.document.bomb", "letter.docx", zip(parts));
    }

    @Test
    void refusesArchivesThatAreNoTextDocuments() {
        refused("refusal.document.type", "letter.docx", zip(Map.of("a.txt", text("a"))));
        refused("refusal.document.mixed", "letter.docx", Arrays.copyOf(Samples.docx(), 100));
    }

    @Test
    void namesLoseFoldersAndWhatMisleads() {
        assertThat(FileName.clean("C:\\Users\\me\\paper.pdf")).isEqualTo("paper.pdf");
        assertThat(FileName.clean("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(FileName.clean("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileName.clean("a\r\nb.pdf")).isEqualTo("ab.pdf");
        assertThat(FileName.clean("")).isEqualTo("document");
        assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    private static void refused(String messageKey, String name, byte[] content) {
        assertThatThrownBy(() -> FileCheck.type(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.fields().get(0).messageKey()).isEqualTo(messageKey));
    }
}
