package org.sanbuzou.shared.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.sanbuzou.shared.Ids;

/**
 * Reads a few columns of the current branch's rows by hand. Only for what is asked thousands of times a second: while a filter
 * is on, Hibernate translates a query anew each time it is asked ({@code SqmInterpretationsKey.isCacheable}).
 */
public final class BranchSql {
    /** Makes something of the row the result stands on. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private BranchSql() {}

    static <T> List<T> list(EntityManager entities, String sql, List<?> parameters, Row<T> row) {
        var session = entities.unwrap(SharedSessionContractImplementor.class);
        // As before every query: what was changed until now is seen by it.
        boolean inTransaction = session.isTransactionInProgress();
        if (inTransaction) {
            session.flush();
        }
        // Counted among Hibernate's own, so that figures and tests see it.
        session.getFactory().getStatistics().prepareStatement();
        try {
            return session.doReturningWork(connection -> rows(connection, sql, parameters, row));
        } finally {
            if (!inTransaction) {
                // Else the connection is held to the end of the request, which may have to wait for its turn.
                session.getJdbcCoordinator().afterTransaction();
            }
        }
    }

    private static <T> List<T> rows(Connection connection, String sql, List<?> parameters, Row<T> row)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                bind(statement, i + 1, parameters.get(i));
            }
            return read(statement, row);
        }
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof UUID id) {
            statement.setBytes(position, Ids.bytes(id));
        } else if (value instanceof Instant moment) {
            statement.setObject(position, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        } else {
            statement.setObject(position, value);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Row<T> row) throws SQLException {
        var rows = new ArrayList<T>();
        try (var found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(row.read(found));
            }
        }
        return rows;
    }

    public static UUID id(ResultSet row, int column) throws SQLException {
        return Ids.of(row.getBytes(column));
    }

    /** Null for an absent moment. */
    public static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
