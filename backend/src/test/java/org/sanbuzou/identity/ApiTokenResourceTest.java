package org.sanbuzou.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ApiTokenResourceTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("t");
    }

    @Test
    void worksWithinItsScopesUntilItIsRevoked() {
        var token = branch.token(List.of("branch:read"));
        call(token).get(branch.path("/party-groups")).then().statusCode(200);
        call(token)
                .body(Map.of("name", "甲"))
                .post(branch.path("/party-groups"))
                .then()
                .statusCode(403);
        String id = branch.admin()
                .get(branch.path("/api-tokens"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].lastUsedAt", notNullValue())
                .body("items[0].revokedAt", nullValue())
                .extract()
                .path("items[0].id");
        branch.admin().delete(branch.path("/api-tokens/" + id)).then().statusCode(204);
        call(token).get(branch.path("/party-groups")).then().statusCode(401);
    }

    @Test
    void isShownOnceAndStoredOnlyAsAHash() {
        var token = branch.token(List.of("branch:read"));
        branch.admin().get(branch.path("/api-tokens")).then().body(not(containsString(token)));
        branch.admin().get(branch.path("/audit-entries")).then().body(not(containsString(token)));
    }

    @Test
    void refusesUnknownScopesAndLongLives() {
        create(List.of("branch:own"), Duration.ofDays(1)).statusCode(422);
        create(List.of(), Duration.ofDays(1)).statusCode(422);
        create(List.of("branch:read"), Duration.ofDays(400)).statusCode(422).body("code", is("EXPIRY_INVALID"));
        create(List.of("branch:read"), Duration.ofDays(-1)).statusCode(422);
    }

    private io.restassured.response.ValidatableResponse create(List<String> scopes, Duration life) {
        return branch.admin()
                .body(Map.of(
                        "name",
                        "t",
                        "scopes",
                        scopes,
                        "expiresAt",
                        Instant.now().plus(life)))
                .post(branch.path("/api-tokens"))
                .then();
    }

    private static io.restassured.specification.RequestSpecification call(String token) {
        return TestBranch.anonymous().header("Authorization", "Bearer " + token);
    }
}
