package org.sanbuzou.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.Affiliation;
import org.sanbuzou.member.Standing;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DutyResourceTest {
    private TestBranch branch;
    private TestPost post;
    private List<UUID> people;
    private String roster;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        people = TestPost.people(branch, 2);
        roster = post.draft("2026-03-02", "2026-03-05");
    }

    @Test
    void listsMyDutiesOnceTheyArePublished() {
        var me = people.get(0);
        var mine = branch.path("/duties?from=2026-03-01&to=2026-03-31&memberId=" + me);
        branch.member(me).get(mine).then().statusCode(200).body("items", empty());
        branch.officer().get(mine).then().body("items", hasSize(2));
        post.publish(roster).statusCode(200);
        branch.member(me)
                .get(mine)
                .then()
                .body("items", hasSize(2))
                .body("items.memberId", everyItem(is(me.toString())))
                .body("items[0].dutyPostName", is("午间先锋岗"))
                .body("items[0].startTime", is("12:00"))
                .body("items[0].status", is("PLANNED"));
        branch.member(me)
                .get(branch.path("/duties?from=2026-03-03&to=2026-03-04"))
                .then()
                .body("items.date", contains("2026-03-03", "2026-03-04"));
    }

    @Test
    void refusesToListWithoutAPeriodItCanBear() {
        list("?from=2026-03-01").statusCode(422);
        list("?from=2026-03-02&to=2026-03-01").statusCode(422).body("code", is("PERIOD_REVERSED"));
        list("?from=2025-01-01&to=2026-03-01").statusCode(422).body("code", is("PERIOD_TOO_LONG"));
    }

    @Test
    void showsOneDuty() {
        var id = post.duties(roster).get(0).get("id");
        branch.officer()
                .get(branch.path("/duties/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("date", is("2026-03-02"));
        branch.plain().get(branch.path("/duties/" + id)).then().statusCode(404);
        branch.officer().get(branch.path("/duties/" + UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void measuresTheRosterAnewWhenSomebodyIsMovedByHand() {
        var duty = post.duties(roster).get(0);
        var other = other(duty);
        post.assign(duty, other).statusCode(200).header("ETag", "\"1\"").body("memberId", is(other.toString()));
        post.roster(roster)
                .header("ETag", "\"1\"")
                .body("fairness.objective", is("10"))
                .body("fairness.lowerBound", is("8"))
                .body("fairness.gap", is("2"))
                .body("fairness.spread", is(2))
                .body("fairness.loads.duties.sum()", is(4))
                .body("fairness.certificate", nullValue());
        var moved = post.duties(roster).get(0);
        post.assign(moved, duty.get("memberId")).statusCode(200);
        post.roster(roster).body("fairness.gap", is("0")).body("fairness.certificate", notNullValue());
    }

    @Test
    void countsSomebodyWhoJoinedAfterTheDraft() {
        var newcomer = TestMembers.get().register(branch.id(), "新来的");
        post.assign(post.duties(roster).get(0), newcomer).statusCode(200).body("memberName", is("新来的"));
        post.roster(roster)
                .body("fairness.loads", hasSize(3))
                .body("fairness.loads[2].duties", is(1))
                .body("fairness.loads[2].availableDays", is(4));
    }

    @Test
    void refusesAMoveFromAnOlderVersion() {
        var duty = post.duties(roster).get(0);
        post.assign(duty, other(duty)).statusCode(200);
        post.assign(duty, duty.get("memberId")).statusCode(412);
        branch.officer()
                .body(Map.of("memberId", other(duty)))
                .put(branch.path("/duties/" + duty.get("id")))
                .then()
                .statusCode(428);
    }

    @Test
    void refusesSomebodyWhoIsNoMemberInService() {
        var duty = post.duties(roster).get(0);
        post.assign(duty, UUID.randomUUID()).statusCode(422).body("code", is("MEMBER_UNKNOWN"));
        var gone = TestMembers.get().register(branch.id(), "已转出", Standing.FULL, Affiliation.OUT);
        post.assign(duty, gone).statusCode(409).body("code", is("MEMBER_NOT_IN_SERVICE"));
    }

    @Test
    void refusesSomebodyWhoIsNotAvailableAndSaysWhy() {
        var duty = post.duties(roster).get(0);
        var other = other(duty);
        branch.officer()
                .body(Map.of("from", "2026-03-01", "to", "2026-03-02"))
                .post(branch.path("/members/" + other + "/absences"))
                .then()
                .statusCode(201);
        post.assign(duty, other)
                .statusCode(409)
                .body("code", is("MEMBER_UNAVAILABLE"))
                .body("detail", containsString("请假 3月1日 至 3月2日"));
    }

    @Test
    void refusesASecondDutyOnTheSameDay() {
        var second = TestPost.open(branch, "另一岗", 1);
        var there = second.duties(second.draft("2026-03-02", "2026-03-02")).get(0);
        var here = post.duties(roster).get(0);
        post.assign(here, there.get("memberId"))
                .statusCode(409)
                .body("code", is("ALREADY_ON_DUTY"))
                .body("detail", containsString("另一岗"));
    }

    @Test
    void leavesAPublishedRosterAlone() {
        post.publish(roster).statusCode(200);
        var duty = post.duties(roster).get(0);
        post.assign(duty, other(duty)).statusCode(409).body("code", is("ROSTER_NOT_DRAFT"));
    }

    @Test
    void leavesMovesToOfficers() {
        var duty = post.duties(roster).get(0);
        branch.plain()
                .header("If-Match", "\"0\"")
                .body(Map.of("memberId", other(duty)))
                .put(branch.path("/duties/" + duty.get("id")))
                .then()
                .statusCode(403);
    }

    private UUID other(Map<String, Object> duty) {
        return people.stream()
                .filter(member -> !member.toString().equals(duty.get("memberId")))
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse list(String query) {
        return branch.officer().get(branch.path("/duties" + query)).then();
    }
}
