package org.safeconduct.document.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;
import org.safeconduct.kernel.Refusal;

/** Says what a file really is; refuses, at the field {@code file}, what a case does not take, naming the limit. */
public final class FileCheck {

    public static final int LARGEST = 20 * 1024 * 1024;

    static final String FIELD = "file";

    private static final Tika TIKA = new Tika();
    private static final int HEAD = 1024;
    private static final int TAIL = 66_000;

    private FileCheck() {}

    public static void size(long size) {
        if (size <= 0) {
            throw Refusal.invalid(FIELD, "refusal.document.empty");
        }
        if (size > LARGEST) {
            throw Refusal.invalid(FIELD, "refusal.document.too-big", LARGEST / 1024 / 1024);
        }
    }

    /** The type found in the content, which its name must agree with. */
    public static FileType type(String name, byte[] content) {
        size(content.length);
        FileType type =
                detect(content).orElseThrow(() -> Refusal.invalid(FIELD, "refusal.document.type", FileType.allowed()));
        if (!type.fits(name)) {
            throw Refusal.invalid(
                    FIELD, "refusal.document.name", type.extension().toUpperCase(Locale.ROOT));
        }
        if (mixed(type, content)) {
            throw Refusal.invalid(FIELD, "refusal.document.mixed");
        }
        Pixels.check(type, content);
        return type;
    }

    private static Optional<FileType> detect(byte[] content) {
        if (Archive.looksLike(content)) {
            return Archive.read(content).type();
        }
        String found = TIKA.detect(content);
        return FileType.of(found.equals("image/heif") ? "image/heic" : found)
                .filter(type -> type != FileType.PDF || starts(content, "%PDF-"));
    }

    /** Two formats in one file: each reader takes it for another. */
    private static boolean mixed(FileType type, byte[] content) {
        if (type == FileType.DOCX || type == FileType.ODT) {
            return false;
        }
        String head = text(content, 0, Math.min(HEAD, content.length)).toLowerCase(Locale.ROOT);
        String tail = text(content, Math.max(0, content.length - TAIL), content.length);
        boolean disguised = head.contains("<script") || head.contains("<html") || head.contains("<svg");
        boolean hiddenPdf = head.indexOf("%pdf-") > 0 || type != FileType.PDF && head.contains("%pdf-");
        boolean hiddenArchive = tail.contains("PK\u0005\u0006");
        boolean cut = type == FileType.PDF && !tail.contains("%%EOF");
        return type != FileType.TXT && (disguised || hiddenPdf) || hiddenArchive || cut;
    }

    private static boolean starts(byte[] content, String magic) {
        return content.length >= magic.length()
                && text(content, 0, magic.length()).equals(magic);
    }

    private static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
