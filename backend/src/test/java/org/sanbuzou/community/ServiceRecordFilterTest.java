package org.sanbuzou.community;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

/** What the desk narrows its list by beyond people, places and days. */
@QuarkusTest
class ServiceRecordFilterTest {
    private TestBranch branch;
    private UUID wang;
    private TestServices services;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        services = new TestServices(branch, TestCommunities.in(branch, "翠湖里社区"));
    }

    @Test
    void findsRecordsByFlag() {
        var late = services.record(wang, "2026-03-01T01:00:00Z");
        services.flag(late, ServiceFlag.LATE);
        var both = services.record(wang, "2026-03-02T01:00:00Z");
        services.flag(both, ServiceFlag.LATE, ServiceFlag.OVERLAPS);
        var clean = services.record(wang, "2026-03-03T01:00:00Z");
        list("").body("items.id", contains(clean.toString(), both.toString(), late.toString()))
                .body("items[1].flags", containsInAnyOrder("LATE", "OVERLAPS"));
        list("?flag=OVERLAPS").body("items.id", contains(both.toString()));
        list("?flag=LATE").body("items.id", contains(both.toString(), late.toString()));
        list("?flag=CLOCK_OFF").body("items", empty());
        list("?flagged=true").body("items.id", contains(both.toString(), late.toString()));
        list("?flagged=false").body("items.id", contains(clean.toString()));
        list("?flagged=false&flag=LATE").body("items", empty());
        branch.officer().get(branch.path("/service-records?flag=X")).then().statusCode(404);
    }

    @Test
    void hidesNothingUntilAskedForWhatCounts() {
        var replaced = services.record(wang, "2026-03-01T01:00:00Z");
        var counted = services.correct(replaced, wang, "2026-03-02T01:00:00Z");
        list("").body("items.size()", is(2));
        list("?counted=true").body("items.id", contains(counted.toString()));
        list("?counted=false").body("items.id", contains(replaced.toString()));
    }

    @Test
    void findsRecordsOfANeedOrAnActivity() {
        var need = made(
                "/service-needs",
                Map.of("communityId", services.communityId(), "kind", "DEMAND", "title", "值守", "seats", 1));
        var activity = made(
                "/activities",
                Map.of(
                        "name", "值守",
                        "kind", "BIN_DUTY",
                        "communityId", services.communityId(),
                        "startsOn", "2026-01-01",
                        "endsOn", "2026-12-31",
                        "organiserMemberId", wang));
        var forNeed = record("needId", need);
        var forActivity = record("activityId", activity);
        list("?needId=" + need).body("items.id", contains(forNeed.toString()));
        list("?activityId=" + activity).body("items.id", contains(forActivity.toString()));
        list("?activityId=" + need).body("items", empty());
    }

    private String made(String path, Map<String, ?> body) {
        return branch.officer()
                .body(body)
                .post(branch.path(path))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private UUID record(String occasion, String id) {
        var record = UUID.randomUUID();
        branch.officer()
                .body(Map.of(
                        "memberId",
                        wang,
                        "communityId",
                        services.communityId(),
                        occasion,
                        id,
                        "startedAt",
                        "2026-03-01T01:00:00Z",
                        "content",
                        "值守",
                        "clientSentAt",
                        "2026-03-01T01:00:00Z"))
                .put(branch.path("/service-records/" + record))
                .then()
                .statusCode(201);
        return record;
    }

    private ValidatableResponse list(String query) {
        return branch.officer()
                .get(branch.path("/service-records" + query))
                .then()
                .statusCode(200);
    }
}
