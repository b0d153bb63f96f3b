package org.safeconduct.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Hash by which two requests are the same: method, address and content, in that order. */
final class Fingerprint {

    private static final int BUFFER = 8192;

    private final MessageDigest digest;

    private Fingerprint(HttpServletRequest request) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        add(request.getMethod());
        add(request.getRequestURI());
        add(String.valueOf(request.getQueryString()));
    }

    static String of(KeptRequest request) {
        Fingerprint print = new Fingerprint(request);
        print.add(String.valueOf(request.getContentType()));
        print.digest.update(request.content());
        return print.text();
    }

    /** A form with files: the boundary between the parts is chance, so names, values and contents count. */
    static String of(MultipartHttpServletRequest request) throws IOException {
        Fingerprint print = new Fingerprint(request);
        for (Map.Entry<String, String[]> value : new TreeMap<>(request.getParameterMap()).entrySet()) {
            print.add(value.getKey() + '=' + Arrays.toString(value.getValue()));
        }
        for (Map.Entry<String, List<MultipartFile>> files : new TreeMap<>(request.getMultiFileMap()).entrySet()) {
            print.add(files.getKey(), files.getValue());
        }
        return print.text();
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void add(String field, List<MultipartFile> files) throws IOException {
        for (MultipartFile file : files) {
            add(field + '/' + file.getOriginalFilename() + '/' + file.getSize());
            add(file);
        }
    }

    private void add(MultipartFile file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = file.getInputStream()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
