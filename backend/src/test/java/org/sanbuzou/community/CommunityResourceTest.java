package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class CommunityResourceTest {
    private TestBranch branch;
    private UUID member;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        member = TestMembers.get().register(branch.id(), "王五");
    }

    @Test
    void findsCommunitiesByNameAndSubdistrict() {
        create(branch.officer(), "翠湖里社区", "清源街道").statusCode(201).header("ETag", "\"0\"");
        create(branch.officer(), "望林社区", "兴丰街道").statusCode(201);
        search("湖里").body("items.name", contains("翠湖里社区"));
        search("兴丰").body("items.name", contains("望林社区"));
        search("%").body("items", empty());
        search("").body("items.size()", is(2));
    }

    @Test
    void pagesThroughCommunitiesInOrderOfNames() {
        create(branch.officer(), "B社区", null);
        create(branch.officer(), "C社区", null);
        create(branch.officer(), "A社区", null);
        String cursor = branch.officer()
                .get(branch.path("/communities?limit=2"))
                .then()
                .body("items.name", contains("A社区", "B社区"))
                .extract()
                .path("nextCursor");
        branch.officer()
                .get(branch.path("/communities?limit=2&cursor=" + cursor))
                .then()
                .body("items.name", contains("C社区"))
                .body("nextCursor", nullValue());
    }

    @Test
    void letsAMemberAddACommunityButShowsTheContactToOfficersOnly() {
        String id = create(branch.member(member), "翠湖里社区", null)
                .statusCode(201)
                .body("contact", nullValue())
                .extract()
                .path("id");
        branch.member(member)
                .get(branch.path("/communities/" + id))
                .then()
                .statusCode(200)
                .body("contact", nullValue());
        branch.member(member).get(branch.path("/communities")).then().body("items[0].contact", nullValue());
        branch.officer().get(branch.path("/communities/" + id)).then().body("contact", is("居委会 010-00000000"));
    }

    @Test
    void refusesTheSameNameTwice() {
        create(branch.officer(), "翠湖里社区", null).statusCode(201);
        create(branch.member(member), "翠湖里社区", null)
                .statusCode(409)
                .body("code", is("COMMUNITY_NAME_TAKEN"))
                .body("detail", containsString("翠湖里社区"));
    }

    @Test
    void keepsOneOfTenCommunitiesOfTheSameNameSentAtOnce() throws Exception {
        branch.officer();
        var statuses = AtOnce.run(
                10, () -> create(branch.officer(), "翠湖里社区", null).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void changesACommunityFromItsLatestVersionOnly() {
        String id = create(branch.officer(), "翠湖里社区", null).extract().path("id");
        create(branch.officer(), "望林社区", null);
        change(branch.officer(), id, "\"0\"", "翠湖北里社区").statusCode(200).header("ETag", "\"1\"");
        change(branch.officer(), id, "\"0\"", "翠湖南里社区").statusCode(412).body("code", is("STALE_VERSION"));
        change(branch.officer(), id, "\"1\"", "望林社区").statusCode(409).body("code", is("COMMUNITY_NAME_TAKEN"));
        change(branch.officer(), id, "", "翠湖南里社区").statusCode(428);
        change(branch.member(member), id, "\"1\"", "翠湖南里社区").statusCode(403);
    }

    @Test
    void refusesNamesThatCannotBeRead() {
        create(branch.officer(), " ", null).statusCode(422).body("violations[0].field", is("name"));
        create(branch.officer(), "长".repeat(101), null).statusCode(422);
        create(branch.officer(), "社\u202e区", null).statusCode(422);
    }

    @Test
    void saysInChineseWhatIsWrong() {
        branch.officer()
                .header("Accept-Language", "en")
                .body(Map.of())
                .post(branch.path("/communities"))
                .then()
                .statusCode(422)
                .body("violations[0].message", is("请填写"));
        create(branch.officer(), "长".repeat(101), null).body("violations[0].message", is("长度或项数请在 0 到 100 之间"));
    }

    @Test
    void answersAnUnknownCommunityWith404() {
        branch.officer()
                .get(branch.path("/communities/" + UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse search(String q) {
        return branch.member(member)
                .queryParam("q", q)
                .get(branch.path("/communities"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse create(RequestSpecification caller, String name, String subdistrict) {
        var body = new java.util.HashMap<String, Object>(Map.of("name", name, "contact", "居委会 010-00000000"));
        body.put("subdistrict", subdistrict);
        return caller.body(body).post(branch.path("/communities")).then();
    }

    private ValidatableResponse change(RequestSpecification caller, String id, String etag, String name) {
        return caller.header("If-Match", etag)
                .body(Map.of("name", name))
                .put(branch.path("/communities/" + id))
                .then();
    }
}
