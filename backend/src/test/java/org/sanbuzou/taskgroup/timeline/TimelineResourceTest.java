package org.sanbuzou.taskgroup.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.taskgroup.people.TestPioneers;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class TimelineResourceTest {
    private TestBranch branch;
    private TestPioneers group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-10T09:00");
        branch = TestBranch.open("a");
        group = TestPioneers.in(branch);
    }

    @Test
    void tellsEverythingLatestFirst() {
        var difficulty = difficulty();
        TestClock.stopAt("2026-03-11T09:00");
        take(difficulty, "ANALYSIS");
        take(difficulty, "ADJUSTMENT");
        consult("2026-03-09");
        TestClock.stopAt("2026-03-12T09:00");
        take(difficulty, "SOLUTION");
        file();
        group.join(group.outsiderId(), "LIAISON", "2026-03-04", "2026-03-08").statusCode(201);
        page("").body(
                        "items.kind",
                        contains(
                                "FILE_ADDED",
                                "DIFFICULTY_SOLVED",
                                "PLAN_ADJUSTED",
                                "DIFFICULTY_ANALYSED",
                                "DIFFICULTY_OPENED",
                                "CONSULTATION",
                                "LEFT",
                                "JOINED",
                                "JOINED",
                                "JOINED",
                                "FOUNDED"))
                .body("items[1].title", is("难"))
                .body("items[5].day", is("2026-03-09"))
                .body("items[7].memberName", is("外人"))
                .body("items[7].title", is("联络人"));
    }

    @Test
    void isTheSameHoweverItIsPaged() {
        for (int i = 0; i < 3; i++) {
            take(difficulty(), "ANALYSIS");
            consult("2026-03-10");
        }
        List<String> whole = page("?limit=200").extract().path("items.id");
        for (int limit = 1; limit <= 5; limit++) {
            var pieced = new ArrayList<String>();
            var cursor = "";
            do {
                var next = page("?limit=" + limit + cursor);
                pieced.addAll(next.extract().path("items.id"));
                String more = next.extract().path("nextCursor");
                cursor = more == null ? null : "&cursor=" + more;
            } while (cursor != null);
            assertThat(pieced).as("limit %d", limit).isEqualTo(whole);
        }
        assertThat(whole).hasSize(12);
    }

    @Test
    void tellsOfTasksThatAreDone() {
        var task = group.task("A1");
        branch.officer()
                .body(Map.of("status", "DONE", "startedOn", "2026-03-05", "finishedOn", "2026-03-06"))
                .post(group.path("/tasks/" + task + "/progress"))
                .then()
                .statusCode(200);
        page("").body("items[0].kind", is("TASK_DONE"))
                .body("items[0].day", is("2026-03-06"))
                .body("items[0].title", is("A1 环节A1"));
    }

    @Test
    void tellsOfDecisionsToWaitNoLonger() {
        var first = group.task("A1");
        var second = group.task("A2");
        String dependency = branch.officer()
                .body(Map.of("predecessorId", first, "successorId", second, "kind", "SOFT", "evidence", "习惯"))
                .post(group.path("/dependencies"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        branch.officer()
                .header("If-Match", branch.officer().get(group.path("/plan")).header("ETag"))
                .body(Map.of("startsOn", "2026-03-10"))
                .put(group.path("/plan"))
                .then()
                .statusCode(200);
        branch.officer()
                .body(Map.of("dropDependencyIds", List.of(dependency), "reason", "只需受理号", "evidence", "条例第三条"))
                .post(group.path("/parallel-decisions"))
                .then()
                .statusCode(201);
        page("").body("items[0].kind", is("DECISION"))
                .body("items[0].title", is("不再等 1 条软前置，计划工期由 10 天变为 5 天"))
                .body("items[0].detail", is("只需受理号"));
    }

    @Test
    void leavesOutWhatIsOnlyPlanned() {
        group.join(group.outsiderId(), "MEMBER", "2026-03-11", null).statusCode(201);
        page("").body("items.kind", contains("JOINED", "JOINED", "FOUNDED"));
    }

    @Test
    void costsTheSameHoweverMuchHappened() {
        difficulty();
        consult("2026-03-10");
        long few = Statements.during(() -> page(""));
        for (int i = 0; i < 5; i++) {
            difficulty();
            consult("2026-03-10");
        }
        assertThat(Statements.during(() -> page(""))).isEqualTo(few);
    }

    @Test
    void refusesACursorOfSomethingElse() {
        group.member()
                .get(group.path("/timeline?cursor=abc"))
                .then()
                .statusCode(422)
                .body("code", is("CURSOR_INVALID"));
        branch.officer()
                .get(branch.path("/task-groups/" + UUID.randomUUID() + "/timeline"))
                .then()
                .statusCode(404);
        TestBranch.anonymous().get(group.path("/timeline")).then().statusCode(401);
    }

    private String difficulty() {
        return group.member()
                .body(Map.of("title", "难"))
                .post(group.path("/difficulties"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void take(String difficulty, String kind) {
        group.member()
                .body(Map.of("kind", kind, "text", "甲"))
                .post(group.path("/difficulties/" + difficulty + "/steps"))
                .then()
                .statusCode(200);
    }

    private void consult(String day) {
        group.member()
                .body(Map.of("heldOn", day, "place", "村委会", "peoplePresent", 5, "topics", "甲", "said", "乙"))
                .put(group.path("/consultations/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
    }

    private void file() {
        group.member()
                .contentType("application/octet-stream")
                .body("%PDF-1".getBytes(StandardCharsets.UTF_8))
                .put(group.path("/files/" + UUID.randomUUID() + "?name=a.pdf"))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse page(String query) {
        return group.member().get(group.path("/timeline" + query)).then().statusCode(200);
    }
}
