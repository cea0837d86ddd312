package org.sanbuzou.taskgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class TaskResourceTest {
    private TestBranch branch;
    private TestGroup group;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        group = TestGroup.open(branch);
    }

    @Test
    void listsTasksInTheOrderTheyWereAdded() {
        group.add("B", 3, null).statusCode(201).header("ETag", "\"0\"").body("status", is("NOT_STARTED"));
        group.task("A", 4);
        branch.officer()
                .get(group.path("/tasks"))
                .then()
                .statusCode(200)
                .body("items.code", contains("B", "A"))
                .body("items.durationDays", contains(3, 4))
                .body("items[0].taskGroupName", is("道路工程先锋小组"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        group.task("A1", 3);
        group.add("A1", 3, null).statusCode(409).body("code", is("TASK_CODE_TAKEN"));
        group.add("a1", 3, null).statusCode(201);
        String other = group.task("A2", 3);
        write(other, "\"0\"", "A1", null).statusCode(409).body("code", is("TASK_CODE_TAKEN"));
        TestGroup.open(branch).add("A1", 3, null).statusCode(201);
    }

    @Test
    void refusesWhatIsNoTask() {
        group.add("编号", 3, null).statusCode(422).body("violations[0].field", is("code"));
        group.add("A", -1, null).statusCode(422).body("violations[0].field", is("durationDays"));
        group.add("A", 3651, null).statusCode(422);
        group.add("A", 3, UUID.randomUUID())
                .statusCode(422)
                .body("code", is("MEMBER_UNKNOWN"))
                .body("violations[0].field", is("ownerMemberId"));
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        String id = group.task("A", 3);
        write(id, "\"0\"", "A-1", null).statusCode(200).header("ETag", "\"1\"").body("code", is("A-1"));
        write(id, "\"0\"", "A-2", null).statusCode(412);
        branch.officer().delete(group.path("/tasks/" + id)).then().statusCode(428);
    }

    @Test
    void deletesATaskWithItsDependencies() {
        String a = group.task("A", 3);
        String b = group.task("B", 3);
        String c = group.task("C", 3);
        group.link(a, b, "HARD").statusCode(201);
        group.link(b, c, "SOFT").statusCode(201);
        branch.officer()
                .header("If-Match", "\"0\"")
                .delete(group.path("/tasks/" + b))
                .then()
                .statusCode(204);
        branch.officer().get(group.path("/tasks")).then().body("items.code", contains("A", "C"));
        branch.officer().get(group.path("/dependencies")).then().body("items", empty());
    }

    @Test
    void findsATaskInItsOwnGroupOnly() {
        String id = group.task("A", 3);
        TestGroup.open(branch).report(id, "DONE").statusCode(404);
        group.report(UUID.randomUUID().toString(), "DONE").statusCode(404);
    }

    @Test
    void finishesATaskOnlyAfterItsHardPredecessors() {
        String a = group.task("A1", 3);
        String b = group.task("A2", 3);
        String c = group.task("A3", 3);
        group.link(a, c, "HARD").statusCode(201);
        group.link(b, c, "SOFT").statusCode(201);
        group.report(c, "IN_PROGRESS").statusCode(409).body("detail", containsString("还不能开始"));
        group.report(c, "DONE")
                .statusCode(409)
                .body("code", is("PREDECESSOR_NOT_DONE"))
                .body("detail", containsString("A1 环节A1"))
                .body("detail", not(containsString("A2 环节A2")));
        write(c, "\"0\"", "A3", "DONE").statusCode(409).body("code", is("PREDECESSOR_NOT_DONE"));
        group.report(a, "DONE").statusCode(200);
        group.report(c, "DONE").statusCode(200).body("status", is("DONE"));
        group.report(c, "NOT_STARTED").statusCode(200);
    }

    @Test
    void letsTheOwnerReportAndNobodyElse() {
        var owner = TestMembers.get().register(branch.id(), "林一凡");
        var other = TestMembers.get().register(branch.id(), "赵二");
        String id = group.task("A1", owner);
        String free = group.task("A2", 3);
        progress(owner, id).statusCode(200).header("ETag", "\"1\"").body("status", is("IN_PROGRESS"));
        progress(other, id).statusCode(403);
        progress(owner, free).statusCode(403);
    }

    @Test
    void listsTheTasksOfOnePersonAcrossGroups() {
        var owner = TestMembers.get().register(branch.id(), "林一凡");
        group.task("A1", owner);
        group.task("A2", 3);
        TestGroup.open(branch).task("B1", owner);
        branch.member(owner)
                .get(branch.path("/tasks?ownerMemberId=" + owner))
                .then()
                .statusCode(200)
                .body("items.code", contains("A1", "B1"))
                .body("items[1].taskGroupName", is("道路工程先锋小组"));
        branch.member(owner).get(branch.path("/tasks")).then().statusCode(422);
    }

    private ValidatableResponse progress(UUID memberId, String taskId) {
        return branch.member(memberId)
                .body(Map.of("status", "IN_PROGRESS"))
                .post(group.path("/tasks/" + taskId + "/progress"))
                .then();
    }

    private ValidatableResponse write(String id, String etag, String code, String status) {
        var task = new HashMap<String, Object>(Map.of("code", code, "name", "改过", "durationDays", 4));
        if (status != null) {
            task.put("status", status);
        }
        return branch.officer()
                .header("If-Match", etag)
                .body(task)
                .put(group.path("/tasks/" + id))
                .then();
    }
}
