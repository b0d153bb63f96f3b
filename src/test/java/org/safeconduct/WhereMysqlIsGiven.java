package org.safeconduct;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves the run on MySQL out, and says so once, where no server is given and no Docker answers. */
public final class WhereMysqlIsGiven implements PostDiscoveryFilter {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (!MysqlServer.isWanted()) {
            return FilterResult.included("the run on H2");
        }
        return MysqlServer.given().map(server -> included(server.version())).orElseGet(WhereMysqlIsGiven::excluded);
    }

    private static FilterResult included(String version) {
        say("The same tests run on MySQL, version " + version + ".");
        return FilterResult.included(version);
    }

    private static FilterResult excluded() {
        say("SKIPPED: the run on MySQL. Name a server in SAFECONDUCT_TEST_MYSQL (mysql://user:password@host:port),"
                + " or start Docker.");
        return FilterResult.excluded("no MySQL server");
    }

    private static void say(String line) {
        if (SAID.compareAndSet(false, true)) {
            System.out.println(line);
        }
    }
}
