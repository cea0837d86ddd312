package org.sanbuzou.duty;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

/** A post of a test's branch, and short words for what an officer does with its rosters. */
public final class TestPost {
    private final TestBranch branch;
    private final String id;

    private TestPost(TestBranch branch, String id) {
        this.branch = branch;
        this.id = id;
    }

    public static TestPost open(TestBranch branch, String name, int seats) {
        return new TestPost(
                branch,
                branch.officer()
                        .body(Map.of("name", name, "startTime", "12:00", "endTime", "13:00", "seats", seats))
                        .post(branch.path("/duty-posts"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    String id() {
        return id;
    }

    public static List<UUID> people(TestBranch branch, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> TestMembers.get().register(branch.id(), "党员" + (char) ('甲' + i)))
                .toList();
    }

    ValidatableResponse plan(String from, String to, String policy) {
        return branch.officer()
                .body(Map.of("dutyPostId", id, "from", from, "to", to, "policy", policy))
                .post(branch.path("/rosters"))
                .then();
    }

    /** The id of a new draft. */
    public String draft(String from, String to) {
        return plan(from, to, "EQUAL").statusCode(201).extract().path("id");
    }

    public ValidatableResponse publish(String rosterId) {
        return branch.officer()
                .post(branch.path("/rosters/" + rosterId + "/publication"))
                .then();
    }

    ValidatableResponse preview(String rosterId) {
        return branch.officer()
                .get(branch.path("/rosters/" + rosterId + "/publication-preview"))
                .then();
    }

    ValidatableResponse roster(String rosterId) {
        return branch.officer().get(branch.path("/rosters/" + rosterId)).then();
    }

    public List<Map<String, Object>> duties(String rosterId) {
        return branch.officer()
                .get(branch.path("/rosters/" + rosterId + "/duties?limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    ValidatableResponse assign(Map<String, Object> duty, Object memberId) {
        return branch.officer()
                .header("If-Match", "\"" + duty.get("version") + "\"")
                .body(Map.of("memberId", memberId))
                .put(branch.path("/duties/" + duty.get("id")))
                .then();
    }
}
