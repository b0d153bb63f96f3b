package org.safeconduct;

import java.util.stream.Stream;
import org.springframework.test.context.ActiveProfilesResolver;

/** The invented staff and the settings of tests; the run on MySQL adds the profile an installation uses. */
public final class TestProfiles implements ActiveProfilesResolver {

    @Override
    public String[] resolve(Class<?> test) {
        return Stream.concat(Stream.of("demo"), Stream.of(database())).toArray(String[]::new);
    }

    /** Without staff: the settings of tests and of the database. */
    public static String[] database() {
        return MysqlServer.given().isPresent() ? new String[] {"test", "mysql"} : new String[] {"test"};
    }
}
