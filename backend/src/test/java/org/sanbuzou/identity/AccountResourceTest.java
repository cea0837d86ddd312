package org.sanbuzou.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class AccountResourceTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("c");
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        create("one", List.of("MEMBER"), null).statusCode(201);
        create("one", List.of("MEMBER"), null).statusCode(409).body("code", is("USERNAME_TAKEN"));
        create("带中文", List.of("MEMBER"), null).statusCode(422);
    }

    @Test
    void takesTheHighestOfSeveralRoles() {
        create("one", List.of("OFFICER", "MEMBER"), null)
                .statusCode(201)
                .body("account.roles", contains("MEMBER", "OFFICER"));
        create("two", List.of("INSTALLATION"), null).statusCode(403);
    }

    @Test
    void refusesAMemberWhoIsNotOfThisBranch() {
        create("one", List.of("MEMBER"), UUID.randomUUID()).statusCode(422).body("code", is("MEMBER_UNKNOWN"));
    }

    @Test
    void opensNoAccountsWhereThereAreNoMembers() {
        branch.admin()
                .body("{}")
                .post(branch.path("/accounts/batches"))
                .then()
                .statusCode(201)
                .body("items", empty());
    }

    @Test
    void disablingAnAccountEndsItsSessions() {
        branch.plain().get(branch.path("")).then().statusCode(200);
        var id = idOf("c-member");
        update(id, "\"1\"", List.of("MEMBER"), true).statusCode(412);
        update(id, etag(id), List.of("MEMBER"), true).statusCode(200).body("disabled", is(true));
        branch.plain().get(branch.path("")).then().statusCode(401);
    }

    @Test
    void endingSessionsLogsOutEverywhere() {
        branch.plain().get(branch.path("")).then().statusCode(200);
        branch.admin()
                .delete(branch.path("/accounts/" + idOf("c-member") + "/sessions"))
                .then()
                .statusCode(204);
        branch.plain().get(branch.path("")).then().statusCode(401);
    }

    @Test
    void keepsTheLastAdministrator() {
        branch.admin();
        var first = idOf("c-first");
        update(first, etag(first), List.of("MEMBER"), false).statusCode(200);
        var last = idOf("c-admin");
        update(last, etag(last), List.of("OFFICER"), false).statusCode(409).body("code", is("LAST_ADMINISTRATOR"));
    }

    private ValidatableResponse create(String username, List<String> roles, UUID memberId) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("username", username, "displayName", "某人", "roles", roles));
        body.put("memberId", memberId);
        return branch.admin().body(body).post(branch.path("/accounts")).then();
    }

    private ValidatableResponse update(String id, String etag, List<String> roles, boolean disabled) {
        return branch.admin()
                .header("If-Match", etag)
                .body(Map.of("displayName", "某人", "roles", roles, "disabled", disabled))
                .put(branch.path("/accounts/" + id))
                .then();
    }

    private String idOf(String username) {
        return branch.admin().get(branch.path("/accounts")).path("items.find { it.username == '" + username + "' }.id");
    }

    private String etag(String id) {
        return branch.admin().get(branch.path("/accounts/" + id)).header("ETag");
    }
}
