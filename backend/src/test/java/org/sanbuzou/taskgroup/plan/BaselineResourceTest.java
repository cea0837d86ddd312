package org.sanbuzou.taskgroup.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.taskgroup.TestGroup;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class BaselineResourceTest {
    private TestBranch branch;
    private TestGroup group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        group = TestGroup.open(branch);
    }

    @Test
    void comparesTheBaselineWithNow() {
        String a = group.task("A", 5);
        String b = group.task("B", 2);
        String gone = group.task("C", 1);
        group.linked(a, b, "HARD");
        group.starts("2026-03-02");
        String id = group.post("/baselines", Map.of())
                .statusCode(201)
                .body("number", is(1))
                .body("finish", is("2026-03-10"))
                .body("tasks", is(3))
                .extract()
                .path("id");
        group.report(a, Map.of("status", "IN_PROGRESS")).statusCode(200);
        branch.officer()
                .header("If-Match", "\"0\"")
                .delete(group.path("/tasks/" + gone))
                .then()
                .statusCode(204);
        group.task("D", 1);
        TestClock.stopAt("2026-03-09T08:00");
        group.plan()
                .body("baseline.finish", is("2026-03-10"))
                .body("baseline.finishNow", is("2026-03-11"))
                .body("baseline.shiftDays", is(1))
                .body("tasks.shiftDays", contains(1, 1, null))
                .body("tasks[0].baselineFinish", is("2026-03-06"));
        group.get("/baselines/" + id)
                .statusCode(200)
                .body("shiftDays", is(1))
                .body("later", is(2))
                .body("added", is(1))
                .body("removed", is(1))
                .body("tasks.code", contains("A", "B", "D", "C"))
                .body("tasks[3].durationDaysNow", nullValue());
    }

    @Test
    void measuresAgainstAPlanThatBeganEarlier() {
        group.task("A", 5);
        group.starts("2026-03-02");
        group.post("/baselines", Map.of()).statusCode(201);
        group.starts("2026-03-16");
        group.plan().body("baseline.shiftDays", is(10)).body("tasks[0].shiftDays", is(10));
    }

    @Test
    void isSavedAnewOnlyWithAReason() {
        group.task("A", 5);
        group.starts("2026-03-02");
        group.post("/baselines", Map.of()).statusCode(201);
        group.post("/baselines", Map.of()).statusCode(409).body("code", is("BASELINE_EXISTS"));
        group.post("/baselines", Map.of("reason", "规划调整，重新排期")).statusCode(201).body("number", is(2));
        group.get("/baselines")
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items[0].reason", is("规划调整，重新排期"));
    }

    @Test
    void needsTasksAndAStart() {
        group.post("/baselines", Map.of()).statusCode(409).body("code", is("NO_TASKS"));
        group.task("A", 5);
        group.post("/baselines", Map.of()).statusCode(409).body("code", is("PLAN_START_MISSING"));
    }

    @Test
    void isLeftToOfficers() {
        var member = TestMembers.get().register(branch.id(), "林一凡");
        branch.member(member).get(group.path("/baselines")).then().statusCode(200);
        branch.member(member)
                .body(Map.of())
                .post(group.path("/baselines"))
                .then()
                .statusCode(403);
    }
}
