package org.sanbuzou.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
                var row = statement.executeQuery("select @@session.transaction_isolation, @@session.time_zone")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(2)).isIn("UTC", "+00:00");
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
