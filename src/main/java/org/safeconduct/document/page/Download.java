package org.safeconduct.document.page;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.safeconduct.document.Documents.Content;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a file out so that no browser opens it in our name: always to be saved, under a name that tells nothing. */
final class Download {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LOCKED_IN = "sandbox; default-src 'none'";

    private Download() {}

    static ResponseEntity<byte[]> of(Content content, HttpServletResponse response) {
        byte[] name = new byte[6];
        RANDOM.nextBytes(name);
        String file = "document-" + HexFormat.of().formatHex(name) + "."
                + content.type().extension();
        response.setHeader("Content-Security-Policy", LOCKED_IN);
        response.setHeader("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(content.bytes());
    }
}
