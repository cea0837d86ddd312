package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Contract;
import org.sanbuzou.testing.Contract.Call;
import org.sanbuzou.testing.TestBranch;

/** Every connection ends between two requests of the same caller, as at a restart of the database; in all that reads. */
@QuarkusTest
class DatabaseLostTest {
    private static final String OTHERS = """
            select id from information_schema.processlist
            where db = database() and id <> connection_id() and command = 'Sleep'""";
    private static final int ENDED_ALREADY = 1094;
    private static final int UNAVAILABLE = 503;

    @Inject
    AgroalDataSource pool;

    @Test
    void isToldByWhateverReadsAndNowhereAsAnErrorOfItsOwn() throws Exception {
        var branch = TestBranch.open("lost");
        var calls = new RowCalls(new ForeignRows(branch));
        var told = new ArrayList<String>();
        try (var killer = connect()) {
            for (var call : Contract.operations()) {
                if (reads(call)) {
                    // Whoever calls is remembered from here on, so that the operation itself meets the loss.
                    calls.send(branch, call);
                    killOthers(killer);
                    var answer = calls.send(branch, call);
                    var name = call.operation().getOperationId();
                    assertThat(answer.statusCode()).as(name).matches(status -> status < 500 || status == UNAVAILABLE);
                    if (answer.statusCode() == UNAVAILABLE) {
                        assertThat(answer.header("Retry-After")).as(name).isNotNull();
                        told.add(name);
                    }
                }
            }
        }
        assertThat(told).hasSizeGreaterThan(30);
    }

    /** The pool notices what was ended when it is used: before the next test. */
    @AfterEach
    void useEveryConnection() throws SQLException {
        var held = new ArrayList<Connection>();
        for (long left = pool.getMetrics().availableCount(); left > 0; left--) {
            held.add(pool.getConnection());
        }
        for (var connection : held) {
            try (connection) {
                connection.createStatement().execute("select 1");
            } catch (SQLException e) {
                assertThat(e.getSQLState()).startsWith("08");
            }
        }
    }

    private static boolean reads(Call call) {
        return call.method().equals("GET")
                && (RowCalls.takesAnId(call) || call.path().matches("[^{]*(\\{branchId}[^{]*)?"));
    }

    private static void killOthers(Connection killer) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var statement = killer.createStatement()) {
            try (var others = statement.executeQuery(OTHERS)) {
                while (others.next()) {
                    ids.add(others.getLong(1));
                }
            }
            for (var id : ids) {
                kill(statement, id);
            }
        }
    }

    private static void kill(Statement statement, long id) throws SQLException {
        try {
            statement.execute("kill " + id);
        } catch (SQLException e) {
            if (e.getErrorCode() != ENDED_ALREADY) {
                throw e;
            }
        }
    }

    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
