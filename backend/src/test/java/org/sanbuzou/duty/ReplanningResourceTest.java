package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ReplanningResourceTest {
    private TestBranch branch;
    private TestPost post;
    private TestPlans plans;
    private List<UUID> people;
    private String roster;

    @BeforeEach
    void publish() {
        TestClock.stopAt("2026-03-01T09:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        plans = new TestPlans(branch);
        people = TestPost.people(branch, 5);
        roster = post.draft("2026-03-02", "2026-03-13");
        post.publish(roster).statusCode(200);
    }

    @Test
    void movesTheDutyOfSomebodyAwayAndNoMoreThanNeeded() {
        var duty = plans.duties(roster).get(3);
        plans.away(duty.get("memberId"), (String) duty.get("date"), (String) duty.get("date"));
        plans.preview(roster)
                .statusCode(200)
                .body("changedDuties", is(2))
                .body("fewestChanges", is(true))
                .body("reasons", hasItem(containsString("请假 3月5日")))
                .body("people", hasSize(2))
                .body("people.find { it.memberId == '" + duty.get("memberId") + "' }.lost", hasItem("2026-03-05"))
                .body("people.dutiesBefore", contains(2, 2))
                .body("people.dutiesAfter", contains(2, 2))
                .body("obstacles", empty())
                .body("before.objective", is("20"))
                .body("after.objective", is("20"))
                .body("after.gap", is("0"));
        var before = plans.duties(roster);
        plans.replan(roster).statusCode(200).body("fairness.gap", is("0"));
        assertThat(changed(before, plans.duties(roster))).hasSize(2).contains("2026-03-05");
        assertThat(plans.faults(roster)).isEmpty();
    }

    @Test
    void leavesEverybodyAloneWhereNothingHasChanged() {
        var before = plans.duties(roster);
        plans.preview(roster)
                .body("changedDuties", is(0))
                .body("people", empty())
                .body("reasons", empty());
        plans.replan(roster).statusCode(200);
        assertThat(plans.duties(roster)).isEqualTo(before);
        versions().body("items", hasSize(1));
    }

    @Test
    void neverMovesWhatHasBegun() {
        TestClock.stopAt("2026-03-04T12:00");
        var before = plans.duties(roster);
        plans.away(before.get(2).get("memberId"), "2026-03-02", "2026-03-13");
        plans.replan(roster).statusCode(200);
        var after = plans.duties(roster);
        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after.subList(3, 10))
                .extracting(duty -> duty.get("memberId"))
                .doesNotContain(before.get(2).get("memberId"));
        assertThat(plans.basis(roster)).containsEntry("firstOpenDay", 3);
        assertThat(plans.faults(roster)).isEmpty();
    }

    @Test
    void countsTodayAsOpenUntilTheDutyBegins() {
        TestClock.stopAt("2026-03-04T11:59");
        var today = plans.duties(roster).get(2);
        plans.away(today.get("memberId"), "2026-03-04", "2026-03-04");
        plans.replan(roster).statusCode(200);
        assertThat(plans.duties(roster).get(2).get("memberId")).isNotEqualTo(today.get("memberId"));
    }

    @Test
    void countsAJoinerFromTheDayOfJoining() {
        TestClock.stopAt("2026-03-06T13:00");
        var newcomer = TestMembers.get().register(branch.id(), "新来的");
        plans.preview(roster).body("reasons", hasItem("还没有计入这张表：新来的"));
        plans.replan(roster)
                .statusCode(200)
                .body("fairness.loads", hasSize(6))
                .body("fairness.loads.find { it.memberId == '" + newcomer + "' }.availableDays", is(5))
                .body("fairness.loads.find { it.memberId == '" + newcomer + "' }.duties", is(1));
        assertThat(plans.faults(roster)).isEmpty();
    }

    @Test
    void handsOnTheDutiesOfALeaver() {
        TestClock.stopAt("2026-03-03T13:00");
        var leaver = plans.duties(roster).get(0).get("memberId");
        plans.leaves(leaver);
        plans.preview(roster).body("reasons", hasItem(containsString("已不在本支部在职党员之列")));
        plans.replan(roster).statusCode(200);
        var held = plans.duties(roster).stream()
                .filter(duty -> leaver.equals(duty.get("memberId")))
                .map(duty -> duty.get("date"));
        assertThat(held).containsExactly("2026-03-02");
        assertThat(plans.faults(roster)).isEmpty();
    }

    @Test
    void followsAChangedNotice() {
        plans.notice("2026-03-04", "2026-03-07");
        plans.preview(roster)
                .body("removedDays", contains("2026-03-04"))
                .body("addedDays", contains("2026-03-07"))
                .body("reasons", hasSize(2));
        plans.replan(roster).statusCode(200).body("fairness.slots", is(10)).body("fairness.gap", is("0"));
        var after = plans.duties(roster);
        assertThat(after)
                .filteredOn(duty -> duty.get("date").equals("2026-03-04"))
                .allSatisfy(duty ->
                        assertThat(duty).containsEntry("status", "CANCELLED").containsEntry("memberId", null));
        assertThat(after)
                .filteredOn(duty -> duty.get("date").equals("2026-03-07"))
                .allSatisfy(duty ->
                        assertThat(duty).containsEntry("status", "PLANNED").doesNotContainEntry("memberId", null));
        assertThat(plans.faults(roster)).isEmpty();
        plans.notice("2026-03-05", null);
        plans.replan(roster).statusCode(200).body("fairness.slots", is(9));
        assertThat(plans.duties(roster))
                .filteredOn(duty -> duty.get("status").equals("CANCELLED"))
                .extracting(duty -> duty.get("date"))
                .containsExactly("2026-03-05", "2026-03-07");
        assertThat(plans.faults(roster)).isEmpty();
    }

    @Test
    void replansADraftWithoutAnyVersion() {
        String draft = post.draft("2026-03-16", "2026-03-20");
        plans.notice("2026-03-17", "2026-03-21");
        plans.away(plans.duties(draft).get(0).get("memberId"), "2026-03-16", "2026-03-16");
        plans.replan(draft).statusCode(200).body("status", is("DRAFT"));
        assertThat(plans.duties(draft))
                .extracting(duty -> duty.get("date") + " " + duty.get("status"))
                .containsExactly("2026-03-16 DRAFT", "2026-03-18 DRAFT", "2026-03-19 DRAFT", "2026-03-20 DRAFT");
        branch.officer()
                .get(branch.path("/rosters/" + draft + "/versions"))
                .then()
                .body("items", empty());
        assertThat(plans.faults(draft)).isEmpty();
    }

    @Test
    void recordsAVersionWithItsReason() {
        var duty = plans.duties(roster).get(3);
        plans.away(duty.get("memberId"), "2026-03-05", "2026-03-05");
        String fingerprint = plans.preview(roster).extract().path("fingerprint");
        plans.take(roster, List.of(), fingerprint, "甲请假").statusCode(200);
        versions()
                .body("items.number", contains(2, 1))
                .body("items[0].kind", is("REPLANNED"))
                .body("items[0].reason", is("甲请假"))
                .body("items[0].changedDuties", is(2));
    }

    @Test
    void refusesAPlanThatIsNoLongerTheOneThatWasSeen() {
        var duties = plans.duties(roster);
        plans.away(duties.get(3).get("memberId"), "2026-03-05", "2026-03-05");
        String fingerprint = plans.preview(roster).extract().path("fingerprint");
        plans.away(duties.get(5).get("memberId"), "2026-03-09", "2026-03-09");
        plans.take(roster, List.of(), fingerprint, null)
                .statusCode(409)
                .body("code", is("REPLANNING_CHANGED"))
                .body("detail", containsString("重新预览"));
        assertThat(plans.duties(roster)).isEqualTo(duties);
    }

    @Test
    void letsOneOfTwoTakeThePlanAndTellsTheOther() throws Exception {
        plans.away(plans.duties(roster).get(3).get("memberId"), "2026-03-05", "2026-03-05");
        String fingerprint = plans.preview(roster).extract().path("fingerprint");
        var answers = AtOnce.run(
                2,
                () -> plans.take(roster, List.of(), fingerprint, null).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        versions().body("items.number", contains(2, 1));
    }

    @Test
    void asksTheSameQuestionsHoweverLargeTheRosterIs() {
        plans.preview(roster);
        long few = Statements.during(() -> plans.preview(roster));
        TestPost.people(branch, 20);
        String larger = post.draft("2026-04-01", "2026-06-30");
        plans.preview(larger);
        assertThat(Statements.during(() -> plans.preview(larger)))
                .isLessThanOrEqualTo(few)
                .isLessThan(20);
    }

    @Test
    void refusesARosterThatIsOver() {
        TestClock.stopAt("2026-03-07T09:00");
        String over = post.draft("2026-02-24", "2026-02-27");
        plans.preview(over).statusCode(200).body("obstacles.code", contains("ROSTER_OVER"));
        plans.replan(over).statusCode(409).body("code", equalTo("ROSTER_OVER"));
    }

    @Test
    void leavesReplanningToOfficers() {
        branch.plain()
                .body(Map.of("pins", List.of()))
                .post(branch.path("/rosters/" + roster + "/replanning-preview"))
                .then()
                .statusCode(403);
        branch.officer()
                .body(Map.of("pins", List.of(), "fingerprint", "x", "reason", "长".repeat(201)))
                .post(branch.path("/rosters/" + roster + "/replanning"))
                .then()
                .statusCode(422);
    }

    private ValidatableResponse versions() {
        return branch.plain()
                .get(branch.path("/rosters/" + roster + "/versions"))
                .then()
                .statusCode(200);
    }

    private static List<Object> changed(List<Map<String, Object>> before, List<Map<String, Object>> after) {
        return after.stream()
                .filter(duty -> before.stream()
                        .noneMatch(earlier -> earlier.get("id").equals(duty.get("id"))
                                && earlier.get("memberId").equals(duty.get("memberId"))))
                .map(duty -> duty.get("date"))
                .toList();
    }
}
