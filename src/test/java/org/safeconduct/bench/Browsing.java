package org.safeconduct.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A colleague with a session of their own, over HTTP, as a browser sends and receives it. */
final class Browsing {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    private Browsing(int port) {
        this.base = "http://localhost:" + port;
    }

    static Browsing as(String persona, int port) throws Exception {
        Browsing browsing = new Browsing(port);
        Matcher token = TOKEN.matcher(unpacked(browsing.page("/sign-in")));
        assertThat(token.find()).isTrue();
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(browsing.base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token.group(1) + "&password=demo&persona=" + persona))
                .build();
        assertThat(browsing.http.send(signIn, BodyHandlers.discarding()).statusCode())
                .isEqualTo(302);
        return browsing;
    }

    /** The bytes that travel, compressed; anything but a page is a failure. */
    byte[] page(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String unpacked(byte[] page) throws Exception {
        boolean packed = page.length > 1 && page[0] == (byte) 0x1f;
        byte[] plain = packed ? new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes() : page;
        return new String(plain, StandardCharsets.UTF_8);
    }
}
