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
import org.springframework.web.util.WebUtils;

/** Hash by which two requests are the same: method, address and content, in that order. */
final class Fingerprint {

    private static final int BUFFER = 8192;
    private static final String OWN = "_";

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
        print.add(request.getParameterMap());
        print.addFiles(request);
        return print.text();
    }

    /** A form of a page: what was typed and chosen counts, not what the page adds by itself. */
    static String ofForm(HttpServletRequest request) throws IOException {
        Fingerprint print = new Fingerprint(request);
        Map<String, String[]> typed = new TreeMap<>(request.getParameterMap());
        typed.keySet().removeIf(name -> name.startsWith(OWN));
        print.add(typed);
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            print.addFiles(parts);
        }
        return print.text();
    }

    /** A key as it counts at one address. */
    static String of(HttpServletRequest request, String key) {
        Fingerprint print = new Fingerprint(request);
        print.add(key);
        return print.text();
    }

    private void add(Map<String, String[]> values) {
        new TreeMap<>(values).forEach((name, all) -> add(name + '=' + Arrays.toString(all)));
    }

    private void addFiles(MultipartHttpServletRequest request) throws IOException {
        for (Map.Entry<String, List<MultipartFile>> files : new TreeMap<>(request.getMultiFileMap()).entrySet()) {
            add(files.getKey(), files.getValue());
        }
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
