package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everything around a page weighs on the wire, compressed as the server sends it. */
@WithApp
class WeightTests {

    private static final Pattern ASSET = Pattern.compile("/assets/[^\"]+");
    private static final int FRAME_ALLOWED = 80_000;

    @LocalServerPort
    private int port;

    @Test
    void leavesHalfOfTheFirstLoadToThePageItself() throws Exception {
        String page = new String(load("/sign-in", false), StandardCharsets.UTF_8);
        Set<String> assets =
                ASSET.matcher(page).results().map(MatchResult::group).collect(Collectors.toSet());
        int weight = 0;
        for (String asset : assets) {
            assertThat(asset).matches(".*-[0-9a-f]{32}\\.[a-z]+");
            weight += load(asset, true).length;
        }

        assertThat(assets).hasSizeGreaterThan(5);
        assertThat(weight).isLessThan(FRAME_ALLOWED);
    }

    private byte[] load(String path, boolean compressed) throws Exception {
        HttpURLConnection request = (HttpURLConnection)
                URI.create("http://localhost:" + port + path).toURL().openConnection();
        if (compressed) {
            request.setRequestProperty("Accept-Encoding", "gzip");
        }
        try (InputStream answer = request.getInputStream()) {
            return answer.readAllBytes();
        }
    }
}
