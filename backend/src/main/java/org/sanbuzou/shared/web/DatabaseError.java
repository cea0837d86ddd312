package org.sanbuzou.shared.web;

import java.sql.SQLException;
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

    /** Whether the same write may succeed when it is repeated as a whole, after a look at what is stored. */
    public boolean isPassing() {
        return this == DUPLICATE || this == TRANSIENT || this == UNAVAILABLE;
    }

    /** The first reason that is known: pool and transaction manager wrap those of the driver in words of their own. */
    public static DatabaseError of(Throwable thrown) {
        return reasons(thrown)
                .map(DatabaseError::of)
                .filter(error -> error != OTHER)
                .findFirst()
                .orElse(OTHER);
    }

    /** A commit that fails hides its reason among what the transaction manager suppressed. */
    private static Stream<SQLException> reasons(Throwable thrown) {
        var own = thrown instanceof SQLException sql ? Stream.of(sql) : Stream.<SQLException>empty();
        var deeper = Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
        return Stream.concat(own, deeper.flatMap(DatabaseError::reasons));
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

    /** The pool's own time-out carries no state at all. */
    private static DatabaseError byState(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null) {
            return sql.getMessage() != null
                            && sql.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout")
                    ? UNAVAILABLE
                    : OTHER;
        }
        return state.startsWith("08") ? UNAVAILABLE : state.equals("40001") ? TRANSIENT : OTHER;
    }
}
