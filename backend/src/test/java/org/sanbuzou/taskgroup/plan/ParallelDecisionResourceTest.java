package org.sanbuzou.taskgroup.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.taskgroup.TestGroup;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ParallelDecisionResourceTest {
    private TestBranch branch;
    private TestGroup group;
    private String a;
    private String b;
    private String soft;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        group = TestGroup.open(branch);
        a = group.task("A", 5);
        b = group.task("B", 3);
        soft = group.linked(a, b, "SOFT");
        group.starts("2026-03-02");
    }

    @Test
    void keepsThePlanBeforeAndAfter() {
        decide(soft)
                .statusCode(201)
                .body("decision.daysBefore", is(8))
                .body("decision.daysAfter", is(5))
                .body("decision.savedDays", is(3))
                .body("decision.finishBefore", is("2026-03-11"))
                .body("decision.finishAfter", is("2026-03-06"))
                .body("decision.dropped.predecessorCode", contains("A"))
                .body("decision.evidence", is("条例第三条"))
                .body("tasks.find { it.code == 'B' }.startBefore", is("2026-03-09"))
                .body("tasks.find { it.code == 'B' }.startAfter", is("2026-03-02"))
                .body("outcome.savedDays", is(3))
                .body("outcome.settled", is(false));
        group.network().body("plannedDays", is(5));
        group.get("/parallel-decisions").statusCode(200).body("items.savedDays", contains(3));
        group.get("/dependencies").body("items[0].droppedByDecisionId", notNullValue());
    }

    @Test
    void countsTheDaysReallySavedAtTheEnd() {
        String id = decide(soft).extract().path("decision.id");
        TestClock.stopAt("2026-03-09T08:00");
        group.report(a, Map.of("status", "DONE", "startedOn", "2026-03-02", "finishedOn", "2026-03-06"))
                .statusCode(200);
        group.report(b, Map.of("status", "DONE", "startedOn", "2026-03-03", "finishedOn", "2026-03-04"))
                .statusCode(200);
        // B took two workdays; had it waited for A, it would have been done on Tuesday.
        group.get("/parallel-decisions/" + id)
                .statusCode(200)
                .body("outcome.settled", is(true))
                .body("outcome.openTasks", is(0))
                .body("outcome.savedDays", is(2))
                .body("outcome.finish", is("2026-03-06"))
                .body("outcome.finishWithWaiting", is("2026-03-10"))
                .body("decision.savedDays", is(3));
    }

    @Test
    void saysWhichTasksHaveNoDate() {
        String id = decide(soft).extract().path("decision.id");
        group.report(a, "DONE").statusCode(200);
        group.get("/parallel-decisions/" + id).body("outcome.undatedTasks", is(1));
    }

    @Test
    void canBeWithdrawnOnce() {
        String id = decide(soft).extract().path("decision.id");
        withdraw(id)
                .statusCode(200)
                .body("decision.withdrawalReason", is("主管部门要求原件"))
                .body("decision.withdrawnByName", notNullValue())
                .body("outcome", nullValue());
        group.network().body("plannedDays", is(8));
        withdraw(id).statusCode(409).body("code", is("ALREADY_WITHDRAWN"));
        decide(soft).statusCode(201);
    }

    @Test
    void refusesWhatIsHardOrDroppedAlready() {
        String c = group.task("C", 1);
        decide(group.linked(b, c, "HARD")).statusCode(409).body("code", is("DEPENDENCY_HARD"));
        decide(soft).statusCode(201);
        decide(soft).statusCode(409).body("code", is("DEPENDENCY_DROPPED"));
        branch.officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "HARD"))
                .put(group.path("/dependencies/" + soft))
                .then()
                .statusCode(409)
                .body("code", is("DEPENDENCY_DROPPED"));
        // What was dropped still counts against circles, so that every decision can be withdrawn.
        group.link(b, a, "SOFT").statusCode(409).body("code", is("CYCLE"));
    }

    @Test
    void needsReasonAndEvidence() {
        group.post("/parallel-decisions", Map.of("dropDependencyIds", List.of(soft), "reason", "甲"))
                .statusCode(422)
                .body("violations[0].field", is("evidence"));
        group.post("/parallel-decisions", Map.of("dropDependencyIds", List.of(), "reason", "甲", "evidence", "甲"))
                .statusCode(422);
        group.get("/parallel-decisions").body("items", empty());
    }

    @Test
    void isLeftToOfficers() {
        String id = decide(soft).extract().path("decision.id");
        var member = TestMembers.get().register(branch.id(), "林一凡");
        branch.member(member)
                .get(group.path("/parallel-decisions/" + id))
                .then()
                .statusCode(200);
        branch.member(member)
                .body(Map.of("dropDependencyIds", List.of(soft), "reason", "甲", "evidence", "甲"))
                .post(group.path("/parallel-decisions"))
                .then()
                .statusCode(403);
        branch.member(member)
                .body(Map.of("reason", "甲"))
                .post(group.path("/parallel-decisions/" + id + "/withdrawal"))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse decide(String dependencyId) {
        return group.post(
                "/parallel-decisions",
                Map.of("dropDependencyIds", List.of(dependencyId), "reason", "习惯上等原件", "evidence", "条例第三条"));
    }

    private ValidatableResponse withdraw(String id) {
        return group.post("/parallel-decisions/" + id + "/withdrawal", Map.of("reason", "主管部门要求原件"));
    }
}
