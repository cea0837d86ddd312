package org.sanbuzou.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseErrorTest {
    @ParameterizedTest
    @CsvSource({
        "23000, 1062, DUPLICATE",
        "23000, 1452, REFERENCE",
        "40001, 1213, TRANSIENT",
        "40001, 0, TRANSIENT",
        "HY000, 1205, TRANSIENT",
        "08S01, 0, UNAVAILABLE",
        "08003, 0, UNAVAILABLE",
        "70100, 1317, UNAVAILABLE",
        "70100, 1927, UNAVAILABLE",
        "HY000, 1290, UNAVAILABLE",
        "42000, 1064, OTHER",
    })
    void tellsWhatAFailureMeansHoweverDeepItLies(String state, int number, DatabaseError meaning) {
        var failure = new RuntimeException(new IllegalStateException(new SQLException("", state, number)));
        assertThat(DatabaseError.of(failure)).isEqualTo(meaning);
    }

    @Test
    void findsWhatATransactionManagerSuppressed() {
        var failure = new RuntimeException(new RollbackException("could not commit"));
        failure.getCause().addSuppressed(new XAException("lost").initCause(new SQLException("", "08S01", 0)));
        assertThat(DatabaseError.of(failure)).isEqualTo(DatabaseError.UNAVAILABLE);
        assertThat(DatabaseError.of(new RuntimeException(new RollbackException())))
                .isEqualTo(DatabaseError.OTHER);
    }

    @Test
    void looksBelowTheWordsOfThePool() {
        var failure = new SQLException("Exception in association", new SQLException("", "08S01", 0));
        assertThat(DatabaseError.of(failure)).isEqualTo(DatabaseError.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, acquisition timeout!",
                "Acquisition timeout while waiting for new connection",
                "Enlisted connection used without active transaction"
            })
    void knowsThePoolsOwnWords(String words) {
        assertThat(DatabaseError.of(new SQLException(words))).isEqualTo(DatabaseError.UNAVAILABLE);
    }
}
