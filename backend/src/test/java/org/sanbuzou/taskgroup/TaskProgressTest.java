package org.sanbuzou.taskgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class TaskProgressTest {
    private TestBranch branch;
    private TestGroup group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-10T09:00");
        branch = TestBranch.open("a");
        group = TestGroup.open(branch);
    }

    @Test
    void notesTheDaysOnWhichItHappened() {
        String a = group.task("A", 3);
        group.report(a, "IN_PROGRESS").statusCode(200).body("startedOn", is("2026-03-10"));
        group.report(a, Map.of("status", "IN_PROGRESS", "startedOn", "2026-03-04"))
                .statusCode(200)
                .body("startedOn", is("2026-03-04"));
        group.report(a, "DONE")
                .statusCode(200)
                .body("startedOn", is("2026-03-04"))
                .body("finishedOn", is("2026-03-10"));
        group.report(a, "IN_PROGRESS").statusCode(200).body("finishedOn", nullValue());
        group.report(a, "NOT_STARTED").statusCode(200).body("startedOn", nullValue());
        group.report(a, "DONE").statusCode(200).body("startedOn", nullValue());
    }

    @Test
    void refusesDaysThatCannotBe() {
        String a = group.task("A", 3);
        group.report(a, Map.of("status", "IN_PROGRESS", "startedOn", "2026-03-11"))
                .statusCode(422)
                .body("code", is("DATE_IN_FUTURE"));
        group.report(a, Map.of("status", "IN_PROGRESS", "finishedOn", "2026-03-09"))
                .statusCode(422)
                .body("code", is("DATE_NOT_EXPECTED"));
        group.report(a, Map.of("status", "NOT_STARTED", "startedOn", "2026-03-09"))
                .statusCode(422);
        group.report(a, Map.of("status", "DONE", "startedOn", "2026-03-09", "finishedOn", "2026-03-06"))
                .statusCode(422)
                .body("code", is("DATES_OUT_OF_ORDER"));
        group.report(a, Map.of("status", "DONE", "finishedOn", "0001-01-01"))
                .statusCode(422)
                .body("code", is("DATE_OUT_OF_RANGE"));
    }

    @Test
    void letsABlockedTaskBeginOnlyWithAReasonAndKeepsIt() {
        String a = group.task("A1", 3);
        var owner = TestMembers.get().register(branch.id(), "林一凡");
        String b = group.task("A2", owner);
        group.linked(a, b, "HARD");
        group.report(b, "IN_PROGRESS").statusCode(409).body("code", is("PREDECESSOR_NOT_DONE"));
        group.get("/overrides").statusCode(200).body("items", empty());
        branch.member(owner)
                .body(Map.of("status", "IN_PROGRESS", "overrideReason", "主管部门同意容缺受理"))
                .post(group.path("/tasks/" + b + "/progress"))
                .then()
                .statusCode(200);
        group.report(b, "DONE").statusCode(409).body("detail", containsString("还不能完成"));
        group.get("/overrides")
                .statusCode(200)
                .body("items.taskId", contains(b))
                .body("items[0].status", is("IN_PROGRESS"))
                .body("items[0].reason", is("主管部门同意容缺受理"))
                .body("items[0].waitedFor", is("A1 环节A1"))
                .body("items[0].givenByName", notNullValue());
        branch.admin()
                .get(branch.path("/audit-entries"))
                .then()
                .statusCode(200)
                .body("items.find { it.subjectType == 'TaskOverride' }", notNullValue());
    }

    @Test
    void countsTheDayOfTheReportNotTheDayOfTheEntry() {
        String a = group.task("A1", 3);
        String b = group.task("A2", 3);
        group.linked(a, b, "HARD");
        group.report(a, Map.of("status", "DONE", "finishedOn", "2026-03-06")).statusCode(200);
        group.report(b, Map.of("status", "IN_PROGRESS", "startedOn", "2026-03-05"))
                .statusCode(409);
        group.report(b, Map.of("status", "IN_PROGRESS", "startedOn", "2026-03-06"))
                .statusCode(200);
    }

    @Test
    void waitsTheWorkdaysInBetween() {
        String a = group.task("A1", 3);
        String b = group.task("A2", 3);
        group.link(a, b, "HARD", 3).statusCode(201);
        group.report(a, Map.of("status", "DONE", "finishedOn", "2026-03-05")).statusCode(200);
        // Friday, Monday, and Tuesday the 10th is not over.
        group.report(b, "IN_PROGRESS")
                .statusCode(409)
                .body("code", is("LAG_NOT_OVER"))
                .body("detail", containsString("3 个工作日"));
        TestClock.stopAt("2026-03-11T09:00");
        group.report(b, "IN_PROGRESS").statusCode(200);
    }

    @Test
    void softPredecessorsForbidNothing() {
        String a = group.task("A1", 3);
        String b = group.task("A2", 3);
        group.linked(a, b, "SOFT");
        group.report(b, "DONE").statusCode(200);
        group.get("/overrides").body("items", empty());
    }

    @Test
    void aDependencyCanBeChanged() {
        String a = group.task("A1", 3);
        String b = group.task("A2", 3);
        String id = group.linked(a, b, "SOFT");
        var terms = Map.of("kind", "HARD", "lagDays", 7, "evidence", "须公示七个工作日");
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put(group.path("/dependencies/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("lagDays", is(7))
                .body("kind", is("HARD"));
        group.network().body("plannedDays", is(13)).body("hardOnlyDays", is(13));
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put(group.path("/dependencies/" + id))
                .then()
                .statusCode(412);
        branch.officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "HARD", "lagDays", -1))
                .put(group.path("/dependencies/" + id))
                .then()
                .statusCode(422)
                .body("violations[0].field", is("lagDays"));
    }
}
