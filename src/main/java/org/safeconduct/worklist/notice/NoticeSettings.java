package org.safeconduct.worklist.notice;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the building; they do only where {@code spring.mail.host} names a server.
 *
 * @param from sender of the mails; set it where mail leaves
 * @param address where colleagues open SafeConduct; a mail says how many steps wait and this address, nothing else
 * @param every at most one mail a person in this time
 * @param again how long to wait after a mail that could not be sent
 */
@ConfigurationProperties("safeconduct.notices")
record NoticeSettings(
        @DefaultValue("safeconduct@localhost") String from,
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("15m") Duration every,
        @DefaultValue("2m") Duration again) {}
