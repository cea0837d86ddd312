package org.sanbuzou.community;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sanbuzou.launch.DatabaseAddress;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Product;

/**
 * The limit: insert and commit by hand, on the same server, with the same driver settings, into a table of the same columns
 * and keys. Nobody is logged in, nothing is checked, no audit is written and a repetition is not known.
 */
record OverJdbc(DatabaseAddress address, PeopledBranch branch) implements Side {
    private static final String COLUMNS = """
            select group_concat(column_name) from information_schema.columns
            where table_schema = database() and table_name = 'service_record' and extra not like '%GENERATED%'""";

    static OverJdbc on(Product product, PeopledBranch branch) throws IOException, SQLException {
        var address = product.database();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("create table intake_reference like service_record");
        }
        return new OverJdbc(address, branch);
    }

    /** A small table fits into memory, and its keys cost little to keep: both sides lose what they have so far. */
    static void empty(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : List.of("service_record", "audit_entry", "intake_reference")) {
                statement.execute("truncate table " + table);
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }

    /** With as many rows as the product's table has by now. */
    void fill(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate table intake_reference");
            statement.execute("insert into intake_reference (%1$s) select %1$s from service_record"
                    .formatted(columns(statement)));
        }
    }

    private static String columns(Statement statement) throws SQLException {
        try (var found = statement.executeQuery(COLUMNS)) {
            found.next();
            return found.getString(1);
        }
    }

    @Override
    public String name() {
        return "plain JDBC: insert, commit";
    }

    @Override
    public Connection connect(int number) throws SQLException {
        var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        connection.setAutoCommit(false);
        return new Open(branch, connection, connection.prepareStatement(RecordRow.INSERT), new Random());
    }

    @Override
    public Optional<ProcessHandle> server() {
        return Optional.empty();
    }

    private record Open(PeopledBranch branch, java.sql.Connection connection, PreparedStatement insert, Random random)
            implements Connection {
        @Override
        public void record() throws SQLException {
            RecordRow.bind(insert, branch.id(), member(), branch.communityId(), random);
            insert.executeUpdate();
            connection.commit();
        }

        private UUID member() {
            return branch.people().get(random.nextInt(branch.people().size())).memberId();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
