package org.sanbuzou.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class PartyGroupResourceTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @Test
    void keepsTheGroupsOfABranchInOrder() {
        create("第1党小组").statusCode(201).header("ETag", "\"0\"");
        create("第2党小组").statusCode(201);
        branch.officer()
                .get(branch.path("/party-groups"))
                .then()
                .statusCode(200)
                .body("items.name", contains("第1党小组", "第2党小组"))
                .body("nextCursor", nullValue());
    }

    @Test
    void pagesThroughAListWithoutLosingRows() {
        create("甲");
        create("乙");
        create("丙");
        String cursor = branch.officer()
                .get(branch.path("/party-groups?limit=2"))
                .then()
                .body("items.name", contains("甲", "乙"))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        branch.officer()
                .get(branch.path("/party-groups?limit=2&cursor=" + cursor))
                .then()
                .body("items.name", contains("丙"))
                .body("nextCursor", nullValue());
    }

    @Test
    void refusesACursorItDidNotGive() {
        branch.officer()
                .get(branch.path("/party-groups?cursor=x"))
                .then()
                .statusCode(422)
                .body("code", is("CURSOR_INVALID"));
        branch.officer()
                .get(branch.path("/party-groups?limit=0"))
                .then()
                .statusCode(422)
                .body("code", is("LIMIT_INVALID"));
    }

    @Test
    void refusesTheSameNameTwice() {
        create("甲");
        create("甲").statusCode(409).body("code", is("GROUP_NAME_TAKEN"));
    }

    @Test
    void keepsOneOfTenGroupsOfTheSameNameSentAtOnce() throws Exception {
        branch.officer();
        var statuses = AtOnce.run(10, () -> create("甲").extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        String id = create("甲").extract().path("id");
        rename(id, "\"0\"", "乙").statusCode(200).header("ETag", "\"1\"").body("name", is("乙"));
        rename(id, "\"0\"", "丙").statusCode(412).body("code", is("STALE_VERSION"));
        branch.officer()
                .body(Map.of("name", "丙"))
                .put(branch.path("/party-groups/" + id))
                .then()
                .statusCode(428);
    }

    @Test
    void refusesNamesThatCannotBeReadAsWritten() {
        create("甲\u202e乙").statusCode(422).body("code", is("INVALID")).body("violations[0].field", is("name"));
        create("  ").statusCode(422);
        create("甲".repeat(61)).statusCode(422);
        create("𠮷野先锋组👍").statusCode(201).body("name", equalTo("𠮷野先锋组👍"));
    }

    @Test
    void answersAnUnknownGroupWith404() {
        var id = UUID.randomUUID();
        branch.officer()
                .get(branch.path("/party-groups/" + id))
                .then()
                .statusCode(404)
                .body("code", is("NOT_FOUND"));
    }

    private ValidatableResponse create(String name) {
        return branch.officer()
                .body(Map.of("name", name))
                .post(branch.path("/party-groups"))
                .then();
    }

    private ValidatableResponse rename(String id, String etag, String name) {
        return branch.officer()
                .header("If-Match", etag)
                .body(Map.of("name", name))
                .put(branch.path("/party-groups/" + id))
                .then();
    }
}
