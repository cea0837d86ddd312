package org.sanbuzou.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.sanbuzou.launch.DatabaseAddress;
import org.sanbuzou.launch.EmbeddedDatabase;
import org.sanbuzou.launch.LaunchSettings;

/**
 * One embedded server for every {@code @QuarkusTest} of the run. {@code SANBUZOU_TEST_DB_URL}, {@code _USER} and
 * {@code _PASSWORD} name an outside database instead, which the tests empty again and again.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase embedded;

    /** Outside {@code target}, so that the server is not unpacked again after every clean build. */
    public static Path binaries() {
        return LaunchSettings.of(System.getenv(), Path.of("")).binaries();
    }

    @Override
    public Map<String, String> start() {
        var address =
                LaunchSettings.outside(System.getenv(), "SANBUZOU_TEST_DB").orElseGet(this::embedded);
        return Map.of(
                "quarkus.datasource.jdbc.url", address.url(),
                "quarkus.datasource.username", address.user(),
                "quarkus.datasource.password", address.password());
    }

    @Override
    public void stop() {
        if (embedded != null) {
            embedded.close();
        }
    }

    private DatabaseAddress embedded() {
        var dataDir = Path.of("target", "test-database").toAbsolutePath();
        embedded = EmbeddedDatabase.start(dataDir, binaries(), line -> {});
        keepForTheNextRun();
        empty(embedded.address());
        return embedded.address();
    }

    private void keepForTheNextRun() {
        try {
            embedded.upgraded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A migration that is still being written may have changed since the last run.
    private static void empty(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database sanbuzou");
            statement.execute("create database sanbuzou");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
