package org.sanbuzou.shared.web;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a failed statement means for the caller; MySQL and MariaDB error numbers. */
public enum DatabaseError {
    /** 1062: a unique key is taken. */
    DUPLICATE,
    /** 1451, 1452: a foreign key does not hold. */
    REFERENCE,
    /** 1213 deadlock, 1205 lock wait, 1020 changed since read, 1047 node not ready: the same write may succeed when repeated. */
    TRANSIENT,
    /**
     * SQLSTATE class 08: the connection is gone, or none could be had; the server may be starting again. The same is meant by
     * 1317, 1927, 3169 killed, 1203 and 1226 too many connections of this user, 1290 and 1836 read-only while servers change roles.
     */
    UNAVAILABLE,
    OTHER;

    /** No connection in time, or a transaction that was rolled back because a statement took too long, with all it had open. */
    private static final List<String> TIMED_OUT = List.of(
            "acquisition timeout",
            "without active transaction",
            "transaction is not active",
            "connection is closed",
            "statement is closed",
            "resultset is closed");

    /** Whether the same write may succeed when it is repeated as a whole, after a look at what is stored. */
    public boolean isPassing() {
        return this == DUPLICATE || this == TRANSIENT || this == UNAVAILABLE;
    }

    /** The first reason that is known: pool and transaction manager wrap those of the driver in words of their own. */
    public static DatabaseError of(Throwable thrown) {
        return withReasons(thrown)
                .map(DatabaseError::meaning)
                .filter(error -> error != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    /** A commit that fails hides its reason among what the transaction manager suppressed. */
    private static Stream<Throwable> withReasons(Throwable thrown) {
        var reasons = Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), reasons.flatMap(DatabaseError::withReasons));
    }

    private static DatabaseError meaning(Throwable thrown) {
        if (thrown instanceof SQLException sql) {
            return of(sql);
        }
        return thrown instanceof RollbackException && says(thrown, TIMED_OUT) ? UNAVAILABLE : OTHER;
    }

    private static boolean says(Throwable thrown, List<String> words) {
        var message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(message::contains);
    }

    private static DatabaseError of(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case 1062 -> DUPLICATE;
            case 1451, 1452 -> REFERENCE;
            case 1213, 1205, 1020, 1047 -> TRANSIENT;
            case 1317, 1927, 3169, 1203, 1226, 1290, 1836 -> UNAVAILABLE;
            default -> byState(sql);
        };
    }

    /** What pool and transaction manager find carries no state at all. */
    private static DatabaseError byState(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null) {
            return says(sql, TIMED_OUT) ? UNAVAILABLE : OTHER;
        }
        return state.startsWith("08") ? UNAVAILABLE : state.equals("40001") ? TRANSIENT : OTHER;
    }
}
