package org.safeconduct.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long one may stay signed in; the idle time is the server's own {@code server.servlet.session.timeout}.
 *
 * @param longest longest session from sign-in to the end, however busy; 12h in the demo
 */
@ConfigurationProperties("safeconduct.session")
record SessionSettings(@DefaultValue("8h") Duration longest) {}
