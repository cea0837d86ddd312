package org.sanbuzou.community;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the database and the processes have done so far; the difference of two tells what a round cost. */
record Status(Map<String, Long> database, Duration client, Duration server, Duration databaseProcess) {
    private static final String COUNTERS = """
            show global status where Variable_name in ('Questions', 'Com_commit', 'Com_stmt_execute', 'Innodb_data_fsyncs',
                'Innodb_os_log_written', 'Handler_write')""";

    static Status now(Connection connection, Optional<ProcessHandle> server, ProcessHandle database)
            throws SQLException {
        var counters = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNTERS)) {
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
        }
        return new Status(
                counters,
                processor(ProcessHandle.current()),
                server.map(Status::processor).orElse(Duration.ZERO),
                processor(database));
    }

    private static Duration processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Status since(Status before) {
        var difference = new TreeMap<String, Long>();
        database.forEach((name, value) -> difference.put(name, value - before.database.get(name)));
        return new Status(
                difference,
                client.minus(before.client),
                server.minus(before.server),
                databaseProcess.minus(before.databaseProcess));
    }

    Status plus(Status other) {
        var sum = new TreeMap<>(database);
        other.database.forEach((name, value) -> sum.merge(name, value, Long::sum));
        return new Status(
                sum, client.plus(other.client), server.plus(other.server), databaseProcess.plus(other.databaseProcess));
    }
}
