package org.safeconduct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.IsolationLevelDataSourceAdapter;
import org.springframework.transaction.TransactionDefinition;

/** A database nobody has used: in memory or, in the run on MySQL, on that server, where it is dropped at the end. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URL = "spring.datasource.url";

    private final MapPropertySource settings = new MapPropertySource("fresh database", settings());

    private static Map<String, Object> settings() {
        return MysqlServer.given()
                .map(MysqlServer::freshDatabase)
                .orElseGet(() -> Map.of(
                        URL,
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(settings);
    }

    /** Connections to it as the application makes them, without the application. */
    public DataSource source() {
        PropertyResolver all = withProfile();
        DriverManagerDataSource plain = new DriverManagerDataSource(
                all.getRequiredProperty(URL),
                all.getProperty("spring.datasource.username", "safeconduct"),
                all.getProperty("spring.datasource.password", ""));
        IsolationLevelDataSourceAdapter source = new IsolationLevelDataSourceAdapter();
        source.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        source.setTargetDataSource(plain);
        return source;
    }

    private PropertyResolver withProfile() {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(settings);
        if (MysqlServer.given().isPresent()) {
            try {
                new YamlPropertySourceLoader()
                        .load("mysql", new ClassPathResource("application-mysql.yml"))
                        .forEach(sources::addLast);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return new PropertySourcesPropertyResolver(sources);
    }
}
