package org.sanbuzou.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sanbuzou.product.PeopledBranch;
import org.sanbuzou.product.Product;

/** Looks at the tables themselves, past the product. */
final class Tables {
    private static final String COUNT = "select count(*) from %s where branch_id = unhex(replace('%s', '-', ''))%s";

    private Tables() {}

    static List<String> objections(Product product, PeopledBranch branch, int expected)
            throws IOException, SQLException {
        var address = product.database();
        var objections = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            int records = count(connection, COUNT.formatted("service_record", branch.id(), ""));
            int audit = count(
                    connection, COUNT.formatted("audit_entry", branch.id(), " and subject_type = 'ServiceRecord'"));
            if (records != expected || audit != expected) {
                objections.add("the tables hold %d records and %d audit rows of them, expected %d"
                        .formatted(records, audit, expected));
            }
            check(connection, objections);
        }
        return objections;
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void check(Connection connection, List<String> objections) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("check table service_record, audit_entry extended")) {
            while (rows.next()) {
                if (!rows.getString("Msg_text").equals("OK")) {
                    objections.add(rows.getString("Table") + ": " + rows.getString("Msg_text"));
                }
            }
        }
    }
}
