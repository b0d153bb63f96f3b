package org.safeconduct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database of one test, with the tables of some features only. */
public final class TestDatabase {

    private final DataSource source;

    private TestDatabase(DataSource source) {
        this.source = source;
    }

    public static TestDatabase of(String... features) {
        DataSource source = new FreshDatabase().source();
        ResourceDatabasePopulator tables = new ResourceDatabasePopulator();
        Stream.of(features).flatMap(TestDatabase::migrations).forEach(tables::addScript);
        tables.execute(source);
        return new TestDatabase(source);
    }

    private static Stream<Resource> migrations(String feature) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:db/migration/" + feature + "/*.sql"))
                    .sorted(Comparator.comparing(Resource::getFilename));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public JdbcTemplate batch() {
        return new JdbcTemplate(source);
    }

    public PlatformTransactionManager transactions() {
        return new DataSourceTransactionManager(source);
    }

    public TransactionTemplate transaction() {
        TransactionTemplate template = new TransactionTemplate(transactions());
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return template;
    }

    /** Everything that stands in a table, as a thief of the disk would read it. */
    public String dump(String table) {
        StringBuilder all = new StringBuilder();
        for (var row : jdbc().sql("select * from " + table).query().listOfRows()) {
            row.values().forEach(value -> all.append(text(value)).append('\n'));
        }
        return all.toString();
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return String.valueOf(value);
    }
}
