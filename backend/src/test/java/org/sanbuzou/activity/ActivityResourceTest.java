package org.sanbuzou.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ActivityResourceTest {
    private TestActivities activities;
    private TestBranch branch;

    @BeforeEach
    void open() {
        activities = TestActivities.open();
        branch = activities.branch;
    }

    @Test
    void plansOpensAndEndsAnActivity() {
        var id = activities.planned("周末大扫除");
        activities
                .step(id, "opening")
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("communityName", is("翠湖里社区"))
                .body("organiserName", is("组织者"))
                .body("figures.peopleServed", nullValue());
        activities.shift(id, 5);
        activities.step(id, "completion").statusCode(409).body("code", is("SHIFTS_AHEAD"));
        TestClock.stopAt("2026-03-07T11:00");
        activities.step(id, "completion").statusCode(200).body("status", is("DONE"));
        activities.step(id, "completion").statusCode(200);
        activities.step(id, "cancellation").statusCode(409).body("code", is("ACTIVITY_DONE"));
        activities.step(id, "opening").statusCode(200).body("status", is("OPEN"));
    }

    @Test
    void keepsWhyItWasCancelled() {
        var id = activities.opened("周末大扫除");
        activities
                .step(id, "cancellation")
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancelReason", is("暴雨"));
        activities.step(id, "cancellation").statusCode(200).body("cancelReason", is("暴雨"));
        activities.step(id, "opening").statusCode(409).body("code", is("ACTIVITY_CANCELLED"));
        put(branch.officer(), id, 2, activities.facts("改名")).statusCode(409).body("code", is("ACTIVITY_CANCELLED"));
        branch.officer()
                .body(TestActivities.window(1, "2026-03-07T01:00:00Z", "2026-03-07T03:00:00Z"))
                .post(branch.path("/activities/" + id + "/shifts"))
                .then()
                .statusCode(409)
                .body("code", is("ACTIVITY_ENDED"));
        branch.officer()
                .body(Map.of("reason", " "))
                .post(branch.path("/activities/" + id + "/cancellation"))
                .then()
                .statusCode(422);
    }

    @Test
    void changesOnlyFromTheLatestVersion() {
        var id = activities.planned("周末大扫除");
        put(branch.officer(), id, 0, activities.facts("大扫除")).statusCode(200).body("name", is("大扫除"));
        put(branch.officer(), id, 0, activities.facts("又改")).statusCode(412);
        branch.officer()
                .body(activities.facts("又改"))
                .put(branch.path("/activities/" + id))
                .then()
                .statusCode(428);
        put(branch.officer(), UUID.randomUUID().toString(), 0, activities.facts("无"))
                .statusCode(404);
    }

    @Test
    void keepsItsShiftsInsideItsPeriod() {
        var id = activities.planned("周末大扫除");
        activities.shift(id, 2);
        var later = activities.facts("周末大扫除");
        later.put("startsOn", "2026-03-08");
        put(branch.officer(), id, 0, later)
                .statusCode(422)
                .body("code", is("OUTSIDE_PERIOD"))
                .body("violations[0].field", is("startsOn"));
        branch.officer()
                .body(TestActivities.window(1, "2026-03-14T16:00:00Z", "2026-03-14T17:00:00Z"))
                .post(branch.path("/activities/" + id + "/shifts"))
                .then()
                .statusCode(422)
                .body("code", is("OUTSIDE_PERIOD"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        refused("endsOn", "2026-03-01", "ENDS_BEFORE_START");
        refused("endsOn", "2040-03-01", "PERIOD_TOO_LONG");
        refused("startsOn", "1980-03-01", "DATE_OUT_OF_RANGE");
        refused("communityId", UUID.randomUUID(), "COMMUNITY_UNKNOWN");
        refused("organiserMemberId", UUID.randomUUID(), "MEMBER_UNKNOWN");
        refused("name", " ", "INVALID");
        refused("kind", null, "INVALID");
    }

    private void refused(String field, Object value, String code) {
        var facts = activities.facts("周末大扫除");
        facts.put(field, value);
        branch.officer()
                .body(facts)
                .post(branch.path("/activities"))
                .then()
                .statusCode(422)
                .body("code", is(code))
                .body("violations[0].field", is(field));
    }

    @Test
    void keepsTheCommunityThatRecordsName() {
        var id = activities.opened("周末大扫除");
        var shift = activities.shift(id, 2);
        var other = activities.facts("周末大扫除");
        other.put(
                "communityId",
                branch.officer()
                        .body(Map.of("name", "望林社区"))
                        .post(branch.path("/communities"))
                        .path("id"));
        TestClock.stopAt("2026-03-07T11:00");
        activities.save(shift, null, activities.organiser).statusCode(200);
        put(branch.officer(), id, 1, other).statusCode(409).body("code", is("COMMUNITY_IN_RECORDS"));
    }

    @Test
    void showsPlansOnlyToThoseWhoPlan() {
        var id = activities.planned("还没定");
        var member = activities.person("王五");
        list(branch.member(member), "").body("items", empty());
        list(branch.plain(), "").body("items", empty());
        list(branch.member(activities.organiser), "").body("items.name", contains("还没定"));
        get(branch.member(member), id).statusCode(404);
        get(branch.officer(), id).statusCode(200);
        branch.member(member)
                .get(branch.path("/activities/" + id + "/shifts"))
                .then()
                .statusCode(404);
        activities.step(id, "opening");
        get(branch.member(member), id).statusCode(200);
    }

    @Test
    void leavesPlanningToOfficers() {
        var member = branch.member(activities.organiser);
        member.body(activities.facts("甲"))
                .post(branch.path("/activities"))
                .then()
                .statusCode(403);
        var id = activities.planned("周末大扫除");
        put(member, id, 0, activities.facts("乙")).statusCode(403);
        member.body(Map.of())
                .post(branch.path("/activities/" + id + "/opening"))
                .then()
                .statusCode(403);
        TestBranch.anonymous().get(branch.path("/activities")).then().statusCode(401);
    }

    @Test
    void filtersAndPages() {
        var first = activities.opened("周末大扫除");
        var facts = activities.facts("桶前值守");
        facts.put("kind", "BIN_DUTY");
        facts.put("startsOn", "2026-04-01");
        facts.put("endsOn", "2026-04-30");
        branch.officer().body(facts).post(branch.path("/activities"));
        list(branch.officer(), "").body("items.name", contains("桶前值守", "周末大扫除"));
        String cursor = list(branch.officer(), "?soonestFirst=true&limit=1")
                .body("items.name", contains("周末大扫除"))
                .extract()
                .path("nextCursor");
        list(branch.officer(), "?soonestFirst=true&cursor=" + cursor).body("items.name", contains("桶前值守"));
        list(branch.officer(), "?status=OPEN").body("items.id", contains(first));
        list(branch.officer(), "?kind=BIN_DUTY").body("items.name", contains("桶前值守"));
        list(branch.officer(), "?from=2026-04-30&to=2026-05-01").body("items.name", contains("桶前值守"));
        list(branch.officer(), "?to=2026-03-07").body("items.name", contains("周末大扫除"));
        list(branch.officer(), "?q=大扫").body("items.name", contains("周末大扫除"));
        list(branch.officer(), "?communityId=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void needsTheSameStatementsForOneRowAndForMany() {
        activities.shift(activities.opened("一"), 2);
        long one = Statements.during(() -> list(branch.officer(), ""));
        for (int i = 0; i < 6; i++) {
            activities.shift(activities.opened("又一"), 2);
        }
        assertThat(Statements.during(() -> list(branch.officer(), "").body("items.size()", is(7))))
                .isEqualTo(one)
                .isEqualTo(2 + 6);
    }

    private ValidatableResponse put(RequestSpecification caller, String id, int version, Map<String, Object> facts) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(facts)
                .put(branch.path("/activities/" + id))
                .then();
    }

    private ValidatableResponse get(RequestSpecification caller, String id) {
        return caller.get(branch.path("/activities/" + id)).then();
    }

    private ValidatableResponse list(RequestSpecification caller, String query) {
        return caller.get(branch.path("/activities" + query)).then().statusCode(200);
    }
}
