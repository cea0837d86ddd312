package org.sanbuzou.duty;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbuzou.duty.scheduling.StoredRoster;
import org.sanbuzou.testing.TestBranch;

/** Short words for what happens to a roster after it was made. */
record TestPlans(TestBranch branch) {
    void away(Object memberId, String from, String to) {
        branch.officer()
                .body(Map.of("from", from, "to", to))
                .post(branch.path("/members/" + memberId + "/absences"))
                .then()
                .statusCode(201);
    }

    /** The two steps of a transfer. */
    void leaves(Object memberId) {
        for (var step : List.of("TRANSFER_OUT_PENDING", "OUT")) {
            var path = branch.path("/members/" + memberId);
            var member = branch.officer().get(path).then().statusCode(200).extract();
            branch.officer()
                    .header("If-Match", member.header("ETag"))
                    .body(Map.of("name", member.path("name"), "affiliation", step))
                    .put(path)
                    .then()
                    .statusCode(200);
        }
    }

    /** Says for 2026 that {@code off} is no workday and {@code worked}, on a weekend, is one. */
    void notice(String off, String worked) {
        var days = new ArrayList<Map<String, String>>();
        days.add(Map.of("date", off, "name", "放假", "kind", "OFF"));
        if (worked != null) {
            days.add(Map.of("date", worked, "name", "调休", "kind", "MAKE_UP"));
        }
        var path = "/api/v1/work-calendar/2026";
        branch.installation()
                .header("If-Match", branch.installation().get(path).header("ETag"))
                .body(Map.of("noticeUrl", "https://example.org/notice", "days", days))
                .put(path)
                .then()
                .statusCode(200);
    }

    ValidatableResponse preview(String rosterId, List<Map<String, Object>> pins) {
        return branch.officer()
                .body(Map.of("pins", pins))
                .post(branch.path("/rosters/" + rosterId + "/replanning-preview"))
                .then();
    }

    ValidatableResponse preview(String rosterId) {
        return preview(rosterId, List.of());
    }

    ValidatableResponse take(String rosterId, List<Map<String, Object>> pins, String fingerprint, String reason) {
        var body = new HashMap<String, Object>(Map.of("pins", pins, "fingerprint", fingerprint));
        body.put("reason", reason);
        return branch.officer()
                .body(body)
                .post(branch.path("/rosters/" + rosterId + "/replanning"))
                .then();
    }

    /** Looks at the plan and takes it. */
    ValidatableResponse replan(String rosterId, List<Map<String, Object>> pins) {
        String fingerprint = preview(rosterId, pins).statusCode(200).extract().path("fingerprint");
        return take(rosterId, pins, fingerprint, null);
    }

    ValidatableResponse replan(String rosterId) {
        return replan(rosterId, List.of());
    }

    static Map<String, Object> pin(Map<String, Object> duty, Object memberId) {
        return Map.of("dutyId", duty.get("id"), "memberId", memberId);
    }

    Map<String, Object> basis(String rosterId) {
        return branch.officer()
                .get(branch.path("/rosters/" + rosterId + "/basis"))
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    /** What a stranger finds wrong with the roster as it is handed out. */
    List<String> faults(String rosterId) {
        Map<String, Object> fairness =
                branch.officer().get(branch.path("/rosters/" + rosterId)).path("fairness");
        return StoredRoster.faults(basis(rosterId), duties(rosterId), fairness);
    }

    List<Map<String, Object>> duties(String rosterId) {
        return branch.officer()
                .get(branch.path("/rosters/" + rosterId + "/duties?limit=200"))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
