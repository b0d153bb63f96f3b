package org.safeconduct;

import java.util.stream.Stream;
import org.safeconduct.security.identity.PersonasAtKeycloak;
import org.springframework.test.context.ActiveProfilesResolver;

/**
 * The invented staff and the settings of tests; the run on MySQL adds the profile an installation uses, and the run
 * through Keycloak is without the demo.
 */
public final class TestProfiles implements ActiveProfilesResolver {

    @Override
    public String[] resolve(Class<?> test) {
        Stream<String> staff = PersonasAtKeycloak.isWanted() ? Stream.of() : Stream.of("demo");
        return Stream.concat(staff, Stream.of(database())).toArray(String[]::new);
    }

    /** Without staff: the settings of tests and of the database. */
    public static String[] database() {
        return MysqlServer.given().isPresent() ? new String[] {"test", "mysql"} : new String[] {"test"};
    }
}
