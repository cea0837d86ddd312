package org.sanbuzou.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class RosterVersionResourceTest {
    private TestBranch branch;
    private TestPost post;
    private TestPlans plans;
    private String roster;
    private List<Map<String, Object>> duties;

    @BeforeEach
    void publish() {
        TestClock.stopAt("2026-03-01T09:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        plans = new TestPlans(branch);
        TestPost.people(branch, 3);
        roster = post.draft("2026-03-02", "2026-03-06");
        post.publish(roster).statusCode(200);
        duties = plans.duties(roster);
    }

    @Test
    void keepsWhatPublishingGaveEverybody() {
        get("").body("items.number", contains(1))
                .body("items[0].kind", is("PUBLISHED"))
                .body("items[0].reason", nullValue())
                .body("items[0].takenBy", notNullValue())
                .body("items[0].changedDuties", is(5));
        get("/1")
                .body("people", hasSize(3))
                .body("people.dutiesBefore", everyItem(is(0)))
                .body("people.dutiesAfter.sum()", is(5))
                .body(
                        "people.gained.flatten().sort()",
                        contains("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"))
                .body("people.lost.flatten()", hasSize(0));
    }

    @Test
    void tellsLaterVersionsApartPersonByPerson() {
        var away = duties.get(0).get("memberId");
        plans.away(away, "2026-03-02", "2026-03-06");
        plans.replan(roster).statusCode(200);
        var afterwards = plans.duties(roster);
        plans.notice("2026-03-06", null);
        plans.replan(roster).statusCode(200);
        get("").body("items.number", contains(3, 2, 1));
        int before = (int) duties.stream()
                .filter(duty -> away.equals(duty.get("memberId")))
                .count();
        var own = "people.find { it.memberId == '" + away + "' }";
        get("/2").body(own + ".dutiesBefore", is(before)).body(own + ".dutiesAfter", is(0));
        get("/1").body(own + ".dutiesAfter", is(before)).body("people.dutiesAfter.sum()", is(5));
        var last = afterwards.get(4).get("memberId");
        get("/3").body("people.find { it.memberId == '" + last + "' }.lost", contains("2026-03-06"));
    }

    @Test
    void namesPeopleWhoHaveLeft() {
        var leaver = duties.get(0).get("memberId");
        plans.leaves(leaver);
        plans.replan(roster).statusCode(200);
        get("/2")
                .body(
                        "people.find { it.memberId == '" + leaver + "' }.memberName",
                        is(duties.get(0).get("memberName")));
    }

    @Test
    void pagesWithTheNewestFirst() {
        plans.away(duties.get(0).get("memberId"), "2026-03-02", "2026-03-02");
        plans.replan(roster).statusCode(200);
        String cursor =
                get("?limit=1").body("items.number", contains(2)).extract().path("nextCursor");
        get("?limit=1&cursor=" + cursor).body("items.number", contains(1)).body("nextCursor", nullValue());
    }

    @Test
    void knowsNoOtherVersions() {
        var versions = branch.path("/rosters/" + roster + "/versions");
        branch.plain().get(versions + "/2").then().statusCode(404);
        branch.plain().get(versions + "/x").then().statusCode(404);
        String draft = post.draft("2026-03-09", "2026-03-10");
        branch.plain()
                .get(branch.path("/rosters/" + draft + "/versions"))
                .then()
                .statusCode(404);
        branch.officer()
                .get(branch.path("/rosters/" + draft + "/versions/1"))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse get(String rest) {
        return branch.plain()
                .get(branch.path("/rosters/" + roster + "/versions" + rest))
                .then()
                .statusCode(200);
    }
}
