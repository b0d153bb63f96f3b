package org.safeconduct.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What holds for real work; the demo loosens some of it. */
class RealWorkTests {

    private static final String COOKIE = "server.servlet.session.cookie.";

    private final PropertySource<?> settings = settings();

    @Test
    void keepsTheSessionInACookieNobodyElseCanSetOrRead() {
        assertThat(settings.getProperty(COOKIE + "name")).asString().startsWith("__Host-");
        assertThat(settings.getProperty(COOKIE + "secure")).isEqualTo(true);
        assertThat(settings.getProperty(COOKIE + "http-only")).isEqualTo(true);
        assertThat(settings.getProperty(COOKIE + "path")).isEqualTo("/");
    }

    @Test
    void endsAnIdleSessionAfterAQuarterOfAnHour() {
        assertThat(settings.getProperty("server.servlet.session.timeout")).isEqualTo("15m");
    }

    private static PropertySource<?> settings() {
        try {
            return new YamlPropertySourceLoader()
                    .load("settings", new ClassPathResource("application.yml"))
                    .get(0);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
