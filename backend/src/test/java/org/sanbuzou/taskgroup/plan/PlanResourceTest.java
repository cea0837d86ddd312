package org.sanbuzou.taskgroup.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.taskgroup.TestGroup;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class PlanResourceTest {
    private TestBranch branch;
    private TestGroup group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        group = TestGroup.open(branch);
    }

    @Test
    void laysThePlanOnWorkdays() {
        String a = group.task("A", 3);
        String b = group.task("B", 2);
        group.link(a, b, "HARD", 1).statusCode(201);
        group.starts("2026-04-02");
        // 4 to 6 April 2026 are off for 清明.
        group.plan()
                .body("startsOn", is("2026-04-02"))
                .body("tasks.plannedStart", contains("2026-04-02", "2026-04-09"))
                .body("tasks.plannedFinish", contains("2026-04-07", "2026-04-10"))
                .body("finish", is("2026-04-10"))
                .body("workdays", is(6))
                .body("tasks.critical", contains(true, true))
                .body("dependencies.critical", contains(true))
                .body("tasks[1].blockedBy", contains(a))
                .body("unknownYears", empty())
                .body("tasks.assumed", contains(false, false))
                .body("baseline", nullValue());
    }

    @Test
    void saysWhichYearsAreOnlyAssumed() {
        group.task("A", 3);
        String late = group.task("B", 250);
        group.starts("2026-03-02");
        group.plan()
                .body("unknownYears", contains(2027))
                .body("tasks.assumed", contains(false, true))
                .body("tasks.find { it.id == '" + late + "' }.plannedStart", is("2026-03-02"));
    }

    @Test
    void movesSuccessorsBothWays() {
        String a = group.task("A", 5);
        String b = group.task("B", 2);
        group.linked(a, b, "HARD");
        group.starts("2026-03-02");
        group.plan().body("tasks[1].plannedStart", is("2026-03-09"));

        group.report(a, Map.of("status", "IN_PROGRESS")).statusCode(200);
        TestClock.stopAt("2026-03-09T08:00");
        group.plan()
                .body("tasks[0].plannedFinish", is("2026-03-09"))
                .body("tasks[0].lateDays", is(1))
                .body("tasks[1].plannedStart", is("2026-03-10"));

        group.report(a, Map.of("status", "DONE", "finishedOn", "2026-03-04")).statusCode(200);
        TestClock.stopAt("2026-03-05T09:00");
        group.plan()
                .body("tasks[0].plannedFinish", is("2026-03-04"))
                .body("tasks[0].slackDays", nullValue())
                .body("tasks[1].plannedStart", is("2026-03-05"))
                .body("tasks[1].plannedFinish", is("2026-03-06"));
    }

    @Test
    void countsFromTheFirstDayThatIsKnown() {
        String a = group.task("A", 5);
        group.plan().body("startsOn", nullValue()).body("countedFrom", is("2026-03-02"));
        group.report(a, Map.of("status", "IN_PROGRESS", "startedOn", "2026-02-27"))
                .statusCode(200);
        group.plan()
                .body("countedFrom", is("2026-02-27"))
                .body("tasks[0].plannedStart", is("2026-02-27"))
                .body("tasks[0].plannedFinish", is("2026-03-04"));
    }

    @Test
    void answersAGroupWithoutTasks() {
        group.plan().body("finish", nullValue()).body("workdays", is(0)).body("tasks", empty());
        group.get("/plan-risk").statusCode(200).body("p90.workdays", is(0)).body("finish", nullValue());
    }

    @Test
    void showsAMemberOnlyTheirTasksIfAsked() {
        var owner = TestMembers.get().register(branch.id(), "林一凡");
        String a = group.task("A", 3);
        String mine = group.task("B", owner);
        group.linked(a, mine, "HARD");
        String far = group.task("C", 3);
        group.linked(far, group.task("D", 1), "SOFT");
        branch.member(owner)
                .get(group.path("/plan?ownerMemberId=" + owner))
                .then()
                .statusCode(200)
                .body("tasks.id", contains(mine))
                .body("tasks[0].plannedStart", is("2026-03-05"))
                .body("tasks[0].blockedBy", contains(a))
                .body("dependencies", hasSize(1))
                .body("others.id", contains(a))
                .body("others[0].code", is("A"))
                .body("openTasks", is(4));
    }

    @Test
    void needsTheSameStatementsForFewTasksAndForMany() {
        String a = group.task("A", 5);
        group.starts("2026-03-02");
        group.post("/baselines", Map.of()).statusCode(201);
        long few = Statements.during(group::plan);
        for (int i = 0; i < 5; i++) {
            group.linked(a, group.task("B" + i, 2), "HARD");
        }
        assertThat(Statements.during(group::plan)).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    @Test
    void previewsAChangeWithoutStoringIt() {
        String a = group.task("A", 5);
        String b = group.task("B", 2);
        String c = group.task("C", 1);
        group.linked(a, b, "HARD");
        group.starts("2026-03-02");
        var later = Map.of("taskId", a, "durationDays", 5, "startNotBefore", "2026-03-04");
        group.post("/plan-previews", Map.of("tasks", List.of(later)))
                .statusCode(200)
                .body("finishBefore", is("2026-03-10"))
                .body("finishAfter", is("2026-03-12"))
                .body("days", is(2))
                .body("moved.taskId", contains(a, b))
                .body("moved.days", contains(2, 2))
                .body("moved[1].startAfter", is("2026-03-11"))
                .body("held", empty())
                .body("criticalPathAfter", contains(a, b))
                .body("decisionId", nullValue());
        var held = Map.of("taskId", b, "durationDays", 2, "startNotBefore", "2026-03-03");
        group.post("/plan-previews", Map.of("tasks", List.of(held)))
                .statusCode(200)
                .body("days", is(0))
                .body("moved", empty())
                .body("held[0].taskId", is(b))
                .body("held[0].plannedStart", is("2026-03-09"))
                .body("held[0].heldBy", contains(a));
        group.plan().body("finish", is("2026-03-10")).body("tasks.id", containsInAnyOrder(a, b, c));
    }

    @Test
    void appliesWhatWasPreviewedAndNothingElse() {
        String a = group.task("A", 5);
        String b = group.task("B", 2);
        String soft = group.linked(a, b, "SOFT");
        group.starts("2026-03-02");
        var change = Map.of("taskId", a, "durationDays", 6, "lowDays", 4, "highDays", 9);
        var body = new HashMap<String, Object>(Map.of("tasks", List.of(change), "dropDependencyIds", List.of(soft)));
        String fingerprint = group.post("/plan-previews", body)
                .statusCode(200)
                .body("workdaysBefore", is(7))
                .body("workdaysAfter", is(6))
                .extract()
                .path("fingerprint");
        body.put("fingerprint", fingerprint);
        group.post("/plan-changes", body).statusCode(422).body("code", is("REASON_MISSING"));
        body.put("reason", "受理号即可");
        group.task("C", 1);
        group.post("/plan-changes", body).statusCode(409).body("code", is("PLAN_CHANGED"));
        body.put(
                "fingerprint",
                group.post("/plan-previews", Map.of("tasks", List.of(change), "dropDependencyIds", List.of(soft)))
                        .extract()
                        .path("fingerprint"));
        String decision = group.post("/plan-changes", body)
                .statusCode(200)
                .body("days", is(-1))
                .extract()
                .path("decisionId");
        group.plan()
                .body("workdays", is(6))
                .body("tasks[0].lowDays", is(4))
                .body("tasks[0].highDays", is(9))
                .body("dependencies[0].droppedByDecisionId", is(decision));
        group.get("/parallel-decisions/" + decision)
                .statusCode(200)
                .body("decision.daysBefore", is(8))
                .body("decision.daysAfter", is(6));
    }

    @Test
    void refusesChangesThatMakeNoSense() {
        String a = group.task("A", 5);
        String b = group.task("B", 2);
        String hard = group.linked(a, b, "HARD");
        preview(Map.of("taskId", UUID.randomUUID(), "durationDays", 1))
                .statusCode(422)
                .body("code", is("TASK_UNKNOWN"));
        preview(Map.of("taskId", a, "durationDays", 5, "lowDays", 6, "highDays", 7))
                .statusCode(422)
                .body("code", is("ESTIMATES_OUT_OF_ORDER"));
        preview(Map.of("taskId", a, "durationDays", 5, "lowDays", 4))
                .statusCode(422)
                .body("code", is("ESTIMATES_INCOMPLETE"));
        preview(Map.of("taskId", a, "durationDays", 5, "startNotBefore", "1026-03-02"))
                .statusCode(422)
                .body("code", is("DATE_OUT_OF_RANGE"));
        var twice = Map.of("taskId", a, "durationDays", 5);
        group.post("/plan-previews", Map.of("tasks", List.of(twice, twice))).statusCode(422);
        drop(hard).statusCode(409).body("code", is("DEPENDENCY_HARD"));
        drop(UUID.randomUUID().toString()).statusCode(422).body("code", is("DEPENDENCY_UNKNOWN"));
        group.report(a, "DONE").statusCode(200);
        preview(Map.of("taskId", a, "durationDays", 1)).statusCode(409).body("code", is("TASK_DONE"));
    }

    @Test
    void leavesThePlanToOfficers() {
        var member = TestMembers.get().register(branch.id(), "林一凡");
        branch.member(member).get(group.path("/plan")).then().statusCode(200);
        branch.member(member)
                .body(Map.of())
                .post(group.path("/plan-previews"))
                .then()
                .statusCode(403);
        branch.member(member)
                .body(Map.of("fingerprint", "甲"))
                .post(group.path("/plan-changes"))
                .then()
                .statusCode(403);
        branch.member(member)
                .header("If-Match", "\"0\"")
                .body(Map.of("startsOn", "2026-03-02"))
                .put(group.path("/plan"))
                .then()
                .statusCode(403);
    }

    @Test
    void refusesAStartFromAnOlderVersionOrAnImpossibleDay() {
        start("\"0\"", "2026-03-02").statusCode(200).header("ETag", "\"1\"");
        start("\"0\"", "2026-03-03").statusCode(412);
        start("\"1\"", "1999-12-31").statusCode(422).body("code", is("DATE_OUT_OF_RANGE"));
    }

    private ValidatableResponse start(String etag, String day) {
        return branch.officer()
                .header("If-Match", etag)
                .body(Map.of("startsOn", day))
                .put(group.path("/plan"))
                .then();
    }

    private ValidatableResponse preview(Map<String, ?> task) {
        return group.post("/plan-previews", Map.of("tasks", List.of(task)));
    }

    private ValidatableResponse drop(String dependencyId) {
        return group.post("/plan-previews", Map.of("dropDependencyIds", List.of(dependencyId)));
    }
}
