package org.sanbuzou.community.need;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.testing.TestBranch;

/** Needs of a test's branch, and short words for what is done with them. */
public final class TestNeeds {
    private final TestBranch branch;
    private final UUID community;

    public TestNeeds(TestBranch branch, UUID community) {
        this.branch = branch;
        this.community = community;
    }

    /** A demand at any time with these seats. */
    public Map<String, Object> body(String title, int seats) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("communityId", community, "kind", "DEMAND", "title", title, "seats", seats));
        return body;
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** Local time of the branch on one day, such as {@code ("2026-03-07", "09:00", "11:00")}. */
    public static Map<String, String> window(String day, String from, String to) {
        return Map.of("from", day + "T" + from + ":00+08:00", "to", day + "T" + to + ":00+08:00");
    }

    public String posted(Map<String, Object> body) {
        return post(branch.officer(), body)
                .statusCode(201)
                .body("status", org.hamcrest.Matchers.is("OPEN"))
                .extract()
                .path("id");
    }

    public String posted(String title, int seats, List<Map<String, String>> windows) {
        return posted(with(body(title, seats), "windows", windows));
    }

    public ValidatableResponse post(RequestSpecification caller, Map<String, Object> body) {
        return caller.body(body).post(branch.path("/service-needs")).then();
    }

    public ValidatableResponse get(RequestSpecification caller, String id) {
        return caller.get(branch.path("/service-needs/" + id)).then();
    }

    public ValidatableResponse list(RequestSpecification caller, String query) {
        return caller.get(branch.path("/service-needs" + query)).then().statusCode(200);
    }

    public ValidatableResponse change(String id, int version, Map<String, Object> body) {
        return branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(branch.path("/service-needs/" + id))
                .then();
    }

    public ValidatableResponse open(RequestSpecification caller, String id) {
        return caller.post(branch.path("/service-needs/" + id + "/opening")).then();
    }

    public ValidatableResponse close(RequestSpecification caller, String id, String outcome, String note) {
        var body = new HashMap<String, Object>();
        body.put("outcome", outcome);
        body.put("note", note);
        return caller.body(body)
                .post(branch.path("/service-needs/" + id + "/closure"))
                .then();
    }

    public ValidatableResponse claim(RequestSpecification caller, String needId, UUID memberId) {
        return caller.body(Map.of("memberId", memberId))
                .post(branch.path("/service-needs/" + needId + "/claims"))
                .then();
    }

    public ValidatableResponse withdraw(RequestSpecification caller, String claimId, Map<String, Object> body) {
        return caller.body(body)
                .post(branch.path("/service-need-claims/" + claimId + "/withdrawal"))
                .then();
    }

    public ValidatableResponse claims(RequestSpecification caller, String query) {
        return caller.get(branch.path("/service-need-claims" + query)).then();
    }
}
