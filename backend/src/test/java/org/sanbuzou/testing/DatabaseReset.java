package org.sanbuzou.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Empties every table before each {@code @QuarkusTest} method; the tables are found, not listed by hand. */
public class DatabaseReset implements QuarkusTestBeforeEachCallback {
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'""";

    private static Connection connection;
    private static String script;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        try {
            empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be emptied", e);
        }
    }

    private static synchronized void empty() throws SQLException {
        if (connection == null || !connection.isValid(2)) {
            connection = connect();
            script = script(connection);
        }
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    // Deleting from an empty table costs microseconds, so that one round trip is all it takes.
    static String script(Connection connection) throws SQLException {
        var script = new StringBuilder("set foreign_key_checks = 0; begin; ");
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                script.append("delete from `").append(tables.getString(1)).append("`; ");
            }
        }
        return script.append("commit").toString();
    }

    static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class) + "&allowMultiQueries=true",
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
