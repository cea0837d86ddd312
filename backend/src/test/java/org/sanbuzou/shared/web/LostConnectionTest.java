package org.sanbuzou.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.identity.TestAccounts;
import org.sanbuzou.testing.TestBranch;

/** The database ends a connection while a request uses it, as it does when it is stopped or an operator kills it. */
@QuarkusTest
class LostConnectionTest {
    private static final String WAITING = """
            select id from information_schema.processlist
            where db = database() and state like 'Waiting for table%'""";

    @Inject
    EntityManager entities;

    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("l");
        branch.officer().get(branch.path("/party-groups")).then().body("items", empty());
    }

    @Test
    void isToldAndLeavesNothingWhileTheAuditRowIsWritten() throws Exception {
        saysUnavailable(killedAt("audit_entry", () -> create("甲")));
        isAsBefore();
    }

    @Test
    void isToldAndLeavesNothingWhileTheRowItselfIsWritten() throws Exception {
        saysUnavailable(killedAt("party_group", () -> create("甲")));
        isAsBefore();
    }

    @Test
    void isToldAndLeavesNothingWhileTheAnswerIsStored() throws Exception {
        saysUnavailable(killedAt("stored_answer", () -> create("甲")));
        isAsBefore();
    }

    @Test
    void isToldWhileReading() throws Exception {
        saysUnavailable(killedAt("party_group", () -> branch.officer().get(branch.path("/party-groups"))));
    }

    @Test
    void isToldWhileTheCallerIsLookedUp() throws Exception {
        Arc.container().instance(TestAccounts.class).get().forgetCallers();
        saysUnavailable(killedAt("session", () -> branch.officer().get(branch.path("/party-groups"))));
    }

    @Test
    void isKnownWhenItIsLostBeforeTheCommit() {
        var lost = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            var own = entities.createNativeQuery("select connection_id()", Long.class);
            kill((Long) own.getSingleResult());
        }));
        assertThat(DatabaseError.of(lost)).isEqualTo(DatabaseError.UNAVAILABLE);
    }

    @Test
    void isKnownWhenAStatementIsEndedWithItsTransaction() {
        var late = catchThrowable(() -> QuarkusTransaction.requiringNew()
                .timeout(1)
                .run(() -> entities.createNativeQuery("select sleep(3)").getSingleResult()));
        assertThat(DatabaseError.of(late)).isEqualTo(DatabaseError.UNAVAILABLE);
    }

    private Response create(String name) {
        return branch.officer()
                .header("Idempotency-Key", "the-same-request")
                .body(Map.of("name", name))
                .post(branch.path("/party-groups"));
    }

    private static void saysUnavailable(Response response) {
        response.then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("code", is("DATABASE_UNAVAILABLE"));
    }

    private void isAsBefore() {
        branch.officer().get(branch.path("/party-groups")).then().body("items", empty());
        create("甲").then().statusCode(201);
        branch.officer().get(branch.path("/party-groups")).then().body("items.name", contains("甲"));
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=PartyGroup"))
                .then()
                .body("items.change", contains("CREATED"));
    }

    /** Holds whoever comes to the table and ends the first connection that waits there. */
    private static Response killedAt(String table, Supplier<Response> request) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("lock tables " + table + " write");
            try {
                var answer = CompletableFuture.supplyAsync(request);
                killFirst(connection, answer);
                return answer.join();
            } finally {
                statement.execute("unlock tables");
            }
        }
    }

    private static void killFirst(Connection connection, CompletableFuture<Response> answer) throws SQLException {
        try (var waiting = connection.prepareStatement(WAITING);
                var statement = connection.createStatement()) {
            while (!answer.isDone()) {
                try (var rows = waiting.executeQuery()) {
                    if (rows.next()) {
                        statement.execute("kill " + rows.getLong(1));
                        return;
                    }
                }
            }
        }
    }

    private static void kill(long connectionId) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("kill " + connectionId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return Arc.container().instance(AgroalDataSource.class).get().getConnection();
    }
}
