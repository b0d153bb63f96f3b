package org.safeconduct.web.once;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.safeconduct.web.refusal.Unreadable;
import org.springframework.http.HttpStatus;

/** A request whose content can be read again: to hash it, and to repeat an act that met another one. */
final class KeptRequest extends HttpServletRequestWrapper {

    private static final int LARGEST = 1 << 20;
    private static final int MEGABYTES = 1;

    private final byte[] content;

    /** Refuses more than a megabyte; files travel as multipart and are not kept here. */
    KeptRequest(HttpServletRequest request) throws IOException {
        super(request);
        content = request.getInputStream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new Unreadable(HttpStatus.PAYLOAD_TOO_LARGE, "refusal.too-large", MEGABYTES);
        }
    }

    byte[] content() {
        return content;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(content));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream content;

        Again(ByteArrayInputStream content) {
            this.content = content;
        }

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public boolean isFinished() {
            return content.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read it as a whole");
        }
    }
}
