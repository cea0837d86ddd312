package org.sanbuzou.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class AuditResourceTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("u");
    }

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        String id = branch.officer()
                .header("X-Request-Id", "made-here")
                .body(Map.of("name", "甲"))
                .post(branch.path("/party-groups"))
                .path("id");
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "乙"))
                .put(branch.path("/party-groups/" + id))
                .then()
                .statusCode(200);
        entries("?subjectId=" + id)
                .body("items.change", contains("CHANGED", "CREATED"))
                .body("items.actor", contains("u-officer", "u-officer"))
                .body("items[0].action", is("updatePartyGroup"))
                .body("items[0].before.name", is("甲"))
                .body("items[0].after.name", is("乙"))
                .body("items[1].requestId", is("made-here"));
    }

    @Test
    void keepsNothingOfARefusedWrite() {
        branch.officer().body(Map.of("name", "甲")).post(branch.path("/party-groups"));
        branch.officer()
                .body(Map.of("name", "甲"))
                .post(branch.path("/party-groups"))
                .then()
                .statusCode(409);
        entries("?subjectType=PartyGroup").body("items", hasSize(1));
    }

    @Test
    void keepsNoChangeThatCannotBeRecorded() throws SQLException {
        branch.officer();
        execute("rename table audit_entry to audit_entry_away");
        try {
            branch.officer()
                    .body(Map.of("name", "甲"))
                    .post(branch.path("/party-groups"))
                    .then()
                    .statusCode(500);
        } finally {
            execute("rename table audit_entry_away to audit_entry");
        }
        branch.officer().get(branch.path("/party-groups")).then().body("items", empty());
    }

    private static void execute(String sql) throws SQLException {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void keepsNoPasswords() {
        branch.officer();
        entries("?subjectType=Account").body(not(containsString("argon2"))).body(not(containsString("passwordHash")));
    }

    private ValidatableResponse entries(String query) {
        return branch.admin().get(branch.path("/audit-entries" + query)).then().statusCode(200);
    }
}
