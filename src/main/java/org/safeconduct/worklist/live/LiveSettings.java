package org.safeconduct.worklist.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pages are told of changes.
 *
 * @param longest how long one stream lasts before the page asks again, past every guard
 * @param each streams of one person on a node; one more ends the oldest
 * @param all streams of a node; whoever comes then goes without
 */
@ConfigurationProperties("safeconduct.live")
record LiveSettings(
        @DefaultValue("60s") Duration longest,
        @DefaultValue("6") int each,
        @DefaultValue("1000") int all) {}
