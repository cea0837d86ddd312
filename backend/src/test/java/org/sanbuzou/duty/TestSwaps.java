package org.sanbuzou.duty;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** A published roster of a test's branch on the eve of its first day, and short words for what people do with swaps. */
final class TestSwaps {
    final TestBranch branch;
    final TestPost post;
    final List<UUID> people;
    final String roster;

    private TestSwaps(int members, String from, String to) {
        TestClock.stopAt("2026-03-01T09:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        people = TestPost.people(branch, members);
        roster = post.draft(from, to);
        post.publish(roster).statusCode(200);
    }

    static TestSwaps open(int members, String from, String to) {
        return new TestSwaps(members, from, to);
    }

    /** The duties of the roster, in order. */
    List<Map<String, Object>> duties() {
        return post.duties(roster);
    }

    static UUID holder(Map<String, Object> duty) {
        return UUID.fromString((String) duty.get("memberId"));
    }

    ValidatableResponse duty(Map<String, Object> duty) {
        return branch.officer().get(branch.path("/duties/" + duty.get("id"))).then();
    }

    ValidatableResponse cover(Map<String, Object> duty, UUID counterpart) {
        return ask(branch.member(holder(duty)), duty, Map.of("kind", "COVER", "counterpartMemberId", counterpart));
    }

    ValidatableResponse swap(Map<String, Object> duty, Map<String, Object> other) {
        return ask(
                branch.member(holder(duty)),
                duty,
                Map.of("kind", "SWAP", "counterpartMemberId", holder(other), "counterpartDutyId", other.get("id")));
    }

    ValidatableResponse ask(RequestSpecification caller, Map<String, Object> duty, Map<String, ?> body) {
        return caller.body(body)
                .post(branch.path("/duties/" + duty.get("id") + "/swap-requests"))
                .then();
    }

    /** @param step acceptance, approval, rejection, withdrawal or reversal */
    ValidatableResponse answer(RequestSpecification caller, String id, String step) {
        return answer(caller, id, step, null);
    }

    ValidatableResponse answer(RequestSpecification caller, String id, String step, String note) {
        var body = new HashMap<String, Object>();
        body.put("note", note);
        return caller.body(body)
                .post(branch.path("/swap-requests/" + id + "/" + step))
                .then();
    }

    ValidatableResponse seen(RequestSpecification caller, String id) {
        return caller.get(branch.path("/swap-requests/" + id)).then();
    }

    ValidatableResponse list(RequestSpecification caller, String query) {
        return caller.get(branch.path("/swap-requests" + query)).then();
    }

    static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    /** What an officer sends to take the plan that is the best by now. */
    Map<String, Object> replanning() {
        String fingerprint = branch.officer()
                .body(Map.of("pins", List.of()))
                .post(branch.path("/rosters/" + roster + "/replanning-preview"))
                .then()
                .statusCode(200)
                .extract()
                .path("fingerprint");
        return Map.of("pins", List.of(), "fingerprint", fingerprint);
    }

    Response replan(Map<String, Object> replanning) {
        return branch.officer().body(replanning).post(branch.path("/rosters/" + roster + "/replanning"));
    }

    void needApproval() {
        branch.officer()
                .body(Map.of("value", "true", "validFrom", "2026-01-01", "source", "支部约定"))
                .put(branch.path("/rule-parameters/duty.swapNeedsApproval"))
                .then()
                .statusCode(200);
    }

    void away(UUID memberId, String from, String to) {
        branch.officer()
                .body(Map.of("from", from, "to", to))
                .post(branch.path("/members/" + memberId + "/absences"))
                .then()
                .statusCode(201);
    }
}
