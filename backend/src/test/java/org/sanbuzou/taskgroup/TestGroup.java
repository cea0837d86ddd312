package org.sanbuzou.taskgroup;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.testing.TestBranch;

/** A task group of a test's branch, and short words for what an officer does with it. */
public final class TestGroup {
    private final TestBranch branch;
    private final String id;

    private TestGroup(TestBranch branch, String id) {
        this.branch = branch;
        this.id = id;
    }

    public static TestGroup open(TestBranch branch) {
        return new TestGroup(
                branch,
                branch.officer()
                        .body(Map.of("name", "道路工程先锋小组"))
                        .post(branch.path("/task-groups"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    public String path(String rest) {
        return branch.path("/task-groups/" + id + rest);
    }

    /** The id of a new task with this code. */
    public String task(String code, int durationDays) {
        return add(code, durationDays, null).statusCode(201).extract().path("id");
    }

    public String task(String code, UUID ownerMemberId) {
        return add(code, 5, ownerMemberId).statusCode(201).extract().path("id");
    }

    public ValidatableResponse add(String code, int durationDays, UUID ownerMemberId) {
        var task = new HashMap<String, Object>(Map.of("code", code, "name", "环节" + code, "durationDays", durationDays));
        task.put("ownerMemberId", ownerMemberId);
        return branch.officer().body(task).post(path("/tasks")).then();
    }

    public ValidatableResponse link(String predecessorId, String successorId, String kind) {
        return branch.officer()
                .body(Map.of("predecessorId", predecessorId, "successorId", successorId, "kind", kind))
                .post(path("/dependencies"))
                .then();
    }

    public ValidatableResponse report(String taskId, String status) {
        return branch.officer()
                .body(Map.of("status", status))
                .post(path("/tasks/" + taskId + "/progress"))
                .then();
    }

    public ValidatableResponse load(Object procedure) {
        return branch.officer().body(procedure).post(path("/procedure-imports")).then();
    }

    public ValidatableResponse network() {
        return branch.officer().get(path("/network")).then();
    }

    /** With a body of one's own, such as dates or a reason. */
    public ValidatableResponse report(String taskId, Map<String, ?> progress) {
        return branch.officer()
                .body(progress)
                .post(path("/tasks/" + taskId + "/progress"))
                .then();
    }

    public String linked(String predecessorId, String successorId, String kind) {
        return link(predecessorId, successorId, kind).statusCode(201).extract().path("id");
    }

    public ValidatableResponse link(String predecessorId, String successorId, String kind, int lagDays) {
        return branch.officer()
                .body(Map.of(
                        "predecessorId", predecessorId, "successorId", successorId, "kind", kind, "lagDays", lagDays))
                .post(path("/dependencies"))
                .then();
    }

    public void starts(String day) {
        String etag = branch.officer().get(path("/plan")).header("ETag");
        branch.officer()
                .header("If-Match", etag)
                .body(Map.of("startsOn", day))
                .put(path("/plan"))
                .then()
                .statusCode(200);
    }

    public ValidatableResponse plan() {
        return branch.officer().get(path("/plan")).then().statusCode(200);
    }

    public ValidatableResponse post(String rest, Object body) {
        return branch.officer().body(body).post(path(rest)).then();
    }

    public ValidatableResponse get(String rest) {
        return branch.officer().get(path(rest)).then();
    }
}
