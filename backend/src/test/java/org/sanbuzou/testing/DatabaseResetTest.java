package org.sanbuzou.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseResetTest {
    @Inject
    DataSource dataSource;

    @BeforeEach
    void createTables() throws SQLException {
        execute("create table reset_parent (id int primary key)");
        execute("create table reset_child (parent_id int primary key,"
                + " constraint fk_reset_child foreign key (parent_id) references reset_parent (id))");
    }

    @AfterEach
    void dropTables() throws SQLException {
        execute("drop table reset_child");
        execute("drop table reset_parent");
    }

    @Test
    void emptiesTablesWhateverTheirForeignKeys() throws SQLException {
        execute("insert into reset_parent values (1), (2)");
        execute("insert into reset_child values (2)");

        try (var connection = DatabaseReset.connect();
                var statement = connection.createStatement()) {
            statement.execute(DatabaseReset.script(connection));
        }

        assertThat(number("select (select count(*) from reset_parent) + (select count(*) from reset_child)"))
                .isZero();
        assertThat(number("select count(*) from flyway_schema_history")).isPositive();
    }

    @Test
    void transactionsOfTheApplicationReadCommitted() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                // MariaDB 10.11 knows the older name only, MySQL 8 the newer one only.
                var row = statement.executeQuery("show session variables where variable_name in"
                        + " ('time_zone', 'transaction_isolation', 'tx_isolation')")) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString("value"));
            }
            assertThat(values).contains("READ-COMMITTED").containsAnyOf("UTC", "+00:00");
            assertThat(values).doesNotContain("REPEATABLE-READ", "SYSTEM");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
