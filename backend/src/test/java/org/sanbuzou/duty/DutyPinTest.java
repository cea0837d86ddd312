package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** Duties that stay whose they are when the rest is planned anew. */
@QuarkusTest
class DutyPinTest {
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
        roster = post.draft("2026-03-02", "2026-03-06");
        post.publish(roster).statusCode(200);
    }

    @Test
    void fixesAPublishedDutyToWhoHasIt() {
        var duty = duty(2);
        pin(duty, duty.get("memberId"), true).statusCode(200).body("pinned", is(true));
        pin(duty(2), duty.get("memberId"), false).statusCode(200).body("pinned", is(false));
        assertThat(duty(2)).containsEntry("memberId", duty.get("memberId"));
    }

    @Test
    void changesNothingElseOfAPublishedDuty() {
        var duty = duty(2);
        pin(duty, other(duty), true).statusCode(409).body("code", is("ROSTER_NOT_DRAFT"));
        post.assign(duty, duty.get("memberId")).statusCode(409).body("code", is("ROSTER_NOT_DRAFT"));
        TestClock.stopAt("2026-03-04T12:00");
        pin(duty, duty.get("memberId"), true)
                .statusCode(409)
                .body("code", is("DUTY_STARTED"))
                .body("detail", containsString("3月4日 周三"));
    }

    @Test
    void pinsNobodyToADutyThatHeOrSheCannotTakeButReleasesAnybody() {
        var duty = duty(2);
        pin(duty, duty.get("memberId"), true).statusCode(200);
        plans.away(duty.get("memberId"), "2026-03-04", "2026-03-04");
        pin(duty(2), duty.get("memberId"), true).statusCode(409).body("code", is("MEMBER_UNAVAILABLE"));
        pin(duty(2), duty.get("memberId"), false).statusCode(200);
    }

    @Test
    void keepsThePinOfADraftUnlessToldOtherwise() {
        String draft = post.draft("2026-03-09", "2026-03-11");
        var duty = plans.duties(draft).get(0);
        pin(duty, other(duty), true).statusCode(200).body("pinned", is(true));
        post.assign(plans.duties(draft).get(0), duty.get("memberId"))
                .statusCode(200)
                .body("pinned", is(true));
    }

    @Test
    void replansAroundAPinThatStays() {
        var duty = duty(2);
        var wanted = other(duty);
        var pins = List.of(TestPlans.pin(duty, wanted));
        plans.preview(roster, pins).statusCode(200).body("changedDuties", is(2));
        plans.replan(roster, pins).statusCode(200);
        assertThat(duty(2)).containsEntry("memberId", wanted).containsEntry("pinned", true);
        assertThat(plans.faults(roster)).isEmpty();
        plans.away(duty(3).get("memberId"), "2026-03-05", "2026-03-05");
        plans.replan(roster).statusCode(200);
        assertThat(duty(2)).containsEntry("memberId", wanted);
        assertThat(plans.faults(roster)).isEmpty();
    }

    @Test
    void exchangesSeatsOfOneDayForAPin() {
        var two = TestPost.open(branch, "两人岗", 2);
        String id = two.draft("2026-03-09", "2026-03-10");
        two.publish(id).statusCode(200);
        var day = plans.duties(id).subList(0, 2);
        var pins = List.of(
                TestPlans.pin(day.get(0), day.get(1).get("memberId")),
                TestPlans.pin(day.get(1), day.get(0).get("memberId")));
        plans.replan(id, pins).statusCode(200);
        assertThat(plans.duties(id).get(0)).containsEntry("memberId", day.get(1).get("memberId"));
        assertThat(plans.duties(id).get(1)).containsEntry("memberId", day.get(0).get("memberId"));
        assertThat(plans.faults(id)).isEmpty();
        branch.officer()
                .get(branch.path("/rosters/" + id + "/versions/2"))
                .then()
                .body("changedDuties", is(2))
                .body("people", empty());
    }

    @Test
    void asksToReleaseAPinBeforeSomebodyAwayCanBeReplaced() {
        var duty = duty(2);
        pin(duty, duty.get("memberId"), true).statusCode(200);
        plans.away(duty.get("memberId"), "2026-03-04", "2026-03-04");
        plans.preview(roster).body("obstacles[0].code", is("PIN_UNAVAILABLE"));
        plans.replan(roster)
                .statusCode(409)
                .body("code", is("PIN_UNAVAILABLE"))
                .body("detail", containsString("先取消固定"));
        pin(duty(2), duty.get("memberId"), false).statusCode(200);
        plans.replan(roster).statusCode(200);
        assertThat(duty(2).get("memberId")).isNotEqualTo(duty.get("memberId"));
    }

    @Test
    void refusesPinsThatCannotBe() {
        var duty = duty(2);
        refused(TestPlans.pin(Map.of("id", UUID.randomUUID()), other(duty)), 422, "DUTY_UNKNOWN");
        refused(TestPlans.pin(duty, UUID.randomUUID()), 422, "MEMBER_UNKNOWN");
        plans.preview(roster, List.of(TestPlans.pin(duty, other(duty)), TestPlans.pin(duty, other(duty))))
                .statusCode(422)
                .body("code", is("PIN_REPEATED"));
        plans.away(duty(3).get("memberId"), "2026-03-04", "2026-03-04");
        refused(TestPlans.pin(duty, duty(3).get("memberId")), 409, "MEMBER_UNAVAILABLE");
        pin(duty(1), duty(1).get("memberId"), true).statusCode(200);
        refused(TestPlans.pin(duty(1), duty(2).get("memberId")), 409, "DUTY_PINNED");
        plans.notice("2026-03-04", null);
        refused(TestPlans.pin(duty, other(duty)), 409, "DUTY_CANCELLED");
        TestClock.stopAt("2026-03-02T12:00");
        refused(TestPlans.pin(duty(0), duty(0).get("memberId")), 409, "DUTY_STARTED");
    }

    @Test
    void refusesASecondDutyOnTheSameDay() {
        var second = TestPost.open(branch, "另一岗", 1);
        var there = plans.duties(second.draft("2026-03-04", "2026-03-04")).get(0);
        refused(TestPlans.pin(duty(2), there.get("memberId")), 409, "ALREADY_ON_DUTY");
        var two = TestPost.open(branch, "两人岗", 2);
        String id = two.draft("2026-03-09", "2026-03-09");
        var pins = new ArrayList<Map<String, Object>>();
        plans.duties(id).forEach(duty -> pins.add(TestPlans.pin(duty, people.get(0))));
        plans.preview(id, pins).statusCode(409).body("code", is("ALREADY_ON_DUTY"));
    }

    private void refused(Map<String, Object> pin, int status, String code) {
        plans.preview(roster, List.of(pin))
                .statusCode(status)
                .body("code", is(code))
                .body("detail", not(""));
        plans.take(roster, List.of(pin), "x", null).statusCode(status).body("code", is(code));
    }

    private Map<String, Object> duty(int day) {
        return plans.duties(roster).get(day);
    }

    private Object other(Map<String, Object> duty) {
        return people.stream()
                .map(UUID::toString)
                .filter(id -> !id.equals(duty.get("memberId")))
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse pin(Map<String, Object> duty, Object memberId, boolean pinned) {
        return branch.officer()
                .header("If-Match", "\"" + duty.get("version") + "\"")
                .body(Map.of("memberId", memberId, "pinned", pinned))
                .put(branch.path("/duties/" + duty.get("id")))
                .then();
    }
}
