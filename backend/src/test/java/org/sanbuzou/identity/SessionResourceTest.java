package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class SessionResourceTest {
    private static final String FIRST = "s-first";
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("s");
    }

    @Test
    void opensASessionThatScriptsAndOtherSitesCannotUse() {
        var answer = login(FIRST, TestAccounts.PASSWORD)
                .statusCode(201)
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Strict")))
                .body("account.roles", contains("MEMBER", "OFFICER", "ADMIN"))
                .body("account.branchId", is(branch.id().toString()))
                .body("expiresAt", notNullValue());
        var session = answer.extract().cookie("sanbuzou_session");
        with(session).get("/api/v1/session").then().statusCode(200).body("account.displayName", is("管理员"));
        with(session).delete("/api/v1/session").then().statusCode(204);
        with(session).get("/api/v1/session").then().statusCode(401);
    }

    @Test
    void answersAlikeForAWrongPasswordAndAnUnknownName() {
        var wrong = login(FIRST, "wrong").statusCode(401).extract();
        var unknown = login("nobody", "wrong").statusCode(401).extract();
        assertThat(wrong.<String>path("code")).isEqualTo(unknown.path("code")).isEqualTo("WRONG_CREDENTIALS");
        assertThat(wrong.<String>path("detail")).isEqualTo(unknown.path("detail"));
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswordsUntilItIsReset() {
        IntStream.range(0, 5).forEach(i -> login(FIRST, "wrong").statusCode(401));
        login(FIRST, TestAccounts.PASSWORD)
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", is("ACCOUNT_LOCKED"));
        String id = branch.admin().get(branch.path("/accounts")).path("items.find { it.username == 's-first' }.id");
        String password = branch.admin()
                .post(branch.path("/accounts/" + id + "/password-reset"))
                .then()
                .statusCode(200)
                .body("account.locked", is(false))
                .body("account.mustChangePassword", is(true))
                .extract()
                .path("initialPassword");
        login(FIRST, password).statusCode(201);
    }

    @Test
    void slowsDownGuessingWhateverTheName() {
        var last = IntStream.range(0, 40)
                .mapToObj(i -> login("guess", "wrong").extract().statusCode())
                .filter(status -> status == 429)
                .findFirst();
        assertThat(last).contains(429);
    }

    @Test
    void letsOnlyThePasswordBeChangedAtFirstLogin() {
        String password = branch.admin()
                .body(Map.of("username", "new", "displayName", "新人", "roles", List.of("OFFICER")))
                .post(branch.path("/accounts"))
                .then()
                .statusCode(201)
                .body("account.mustChangePassword", is(true))
                .extract()
                .path("initialPassword");
        var session = login("new", password).statusCode(201).extract().cookie("sanbuzou_session");
        with(session).get(branch.path("")).then().statusCode(403).body("code", is("PASSWORD_CHANGE_REQUIRED"));
        change(session, "wrong", "another-good-password").statusCode(422).body("code", is("WRONG_PASSWORD"));
        change(session, password, "short").statusCode(422);
        change(session, password, password).statusCode(422).body("code", is("PASSWORD_UNCHANGED"));
        change(session, password, "another-good-password").statusCode(204);
        with(session).get(branch.path("")).then().statusCode(200);
    }

    @Test
    void endsOtherSessionsWhenThePasswordChanges() {
        var first = login(FIRST, TestAccounts.PASSWORD).extract().cookie("sanbuzou_session");
        var second = login(FIRST, TestAccounts.PASSWORD).extract().cookie("sanbuzou_session");
        change(first, TestAccounts.PASSWORD, "another-good-password").statusCode(204);
        with(second).get("/api/v1/session").then().statusCode(401);
        with(first).get("/api/v1/session").then().statusCode(200);
    }

    private static ValidatableResponse login(String username, String password) {
        return TestBranch.anonymous()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/session")
                .then();
    }

    private static ValidatableResponse change(String session, String current, String next) {
        return with(session)
                .body(Map.of("currentPassword", current, "newPassword", next))
                .put("/api/v1/session/password")
                .then();
    }

    private static io.restassured.specification.RequestSpecification with(String session) {
        return TestBranch.anonymous().cookie("sanbuzou_session", session);
    }
}
