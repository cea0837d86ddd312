package org.sanbuzou.taskgroup.difficulty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.taskgroup.people.TestPioneers;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class DifficultyResourceTest {
    private static final String TITLE = "主管部门调整，手续在哪里办不清楚";

    private TestBranch branch;
    private TestPioneers group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-10T09:00");
        branch = TestBranch.open("a");
        group = TestPioneers.in(branch);
    }

    @Test
    void goesFromAnalysisOverAnAdjustedPlanToASolution() {
        var id = opened();
        take(id, "ANALYSIS", "两个部门都认为不归自己").body("state", is("ANALYSED"));
        take(id, "ADJUSTMENT", "水影响评价与环评同时报").body("state", is("ADJUSTED"));
        take(id, "ADJUSTMENT", "再加一次三方会商").body("adjustedPlan", is("再加一次三方会商"));
        take(id, "SOLUTION", "两个部门书面明确了受理窗口")
                .body("state", is("SOLVED"))
                .body("analysis", is("两个部门都认为不归自己"))
                .body("result", is("两个部门书面明确了受理窗口"));
        group.outsider()
                .get(group.path("/difficulties/" + id + "/steps"))
                .then()
                .statusCode(200)
                .body("items.kind", contains("OPENING", "ANALYSIS", "ADJUSTMENT", "ADJUSTMENT", "SOLUTION"))
                .body("items.takenOn[4]", is("2026-03-10"));
    }

    @Test
    void namesOwnerAndTasks() {
        var task = group.task("A6");
        var body = Map.of("title", TITLE, "ownerMemberId", group.memberId(), "taskIds", List.of(task));
        post(body)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("ownerName", is("赵二"))
                .body("tasks.code", contains("A6"));
        branch.officer()
                .header("If-Match", "\"0\"")
                .delete(group.path("/tasks/" + task))
                .then()
                .statusCode(204);
        list("").body("items[0].tasks.size()", is(0));
    }

    @Test
    void goesOnOnlyOnceItIsOpenedAgain() {
        var id = opened();
        take(id, "SHELVING", "等规划批复").body("state", is("SHELVED"));
        step(id, "ANALYSIS", "甲").statusCode(409).body("code", is("DIFFICULTY_CLOSED"));
        take(id, "REOPENING", "批复到了").body("state", is("OPEN")).body("result", nullValue());
        step(id, "REOPENING", "甲").statusCode(409).body("code", is("DIFFICULTY_OPEN"));
        step(id, "OPENING", "甲").statusCode(422).body("violations[0].field", is("kind"));
    }

    @Test
    void isWrittenDownLaterWithTheDayItHappened() {
        String id = post(Map.of("title", TITLE, "openedOn", "2026-03-05"))
                .statusCode(201)
                .body("openedOn", is("2026-03-05"))
                .extract()
                .path("id");
        var step = Map.of("kind", "ANALYSIS", "text", "甲", "takenOn", "2026-03-06");
        var steps = group.path("/difficulties/" + id + "/steps");
        group.member().body(step).post(steps).then().statusCode(200);
        group.member().get(steps).then().body("items.takenOn", contains("2026-03-05", "2026-03-06"));
        var ahead = Map.of("kind", "ANALYSIS", "text", "甲", "takenOn", "2026-03-11");
        group.member().body(ahead).post(steps).then().statusCode(422).body("violations[0].field", is("takenOn"));
        post(Map.of("title", TITLE, "openedOn", "2026-03-11")).statusCode(422);
    }

    @Test
    void listsByState() {
        var id = opened();
        opened();
        take(id, "SOLUTION", "好了");
        list("?state=SOLVED").body("items.id", contains(id));
        list("").body("items.state", contains("OPEN", "SOLVED"));
    }

    @Test
    void isOpenedOnceForOneKey() {
        for (int i = 0; i < 2; i++) {
            group.member()
                    .header("Idempotency-Key", "key-000001")
                    .body(Map.of("title", TITLE))
                    .post(group.path("/difficulties"))
                    .then()
                    .statusCode(201);
        }
        list("").body("items.size()", is(1));
    }

    @Test
    void refusesNumbersOfPeople() {
        post(Map.of("title", TITLE, "description", "户主电话 138 1234 5678"))
                .statusCode(422)
                .body("violations[0].field", is("description"))
                .body("violations[0].message", containsString("像是手机号"));
        step(opened(), "ANALYSIS", "身份证 11011519800101123X")
                .statusCode(422)
                .body("violations[0].message", containsString("像是身份证号"));
    }

    @Test
    void refusesWhatIsNotOfTheGroup() {
        var elsewhere = TestPioneers.in(branch).task("B1");
        post(Map.of("title", TITLE, "taskIds", List.of(elsewhere)))
                .statusCode(422)
                .body("code", is("TASK_UNKNOWN"))
                .body("violations[0].field", is("taskIds"));
        post(Map.of("title", TITLE, "ownerMemberId", UUID.randomUUID())).statusCode(422);
        branch.officer()
                .get(TestPioneers.in(branch).path("/difficulties/" + opened()))
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        var id = opened();
        put(id, "\"0\"", "另一个说法").statusCode(200).header("ETag", "\"1\"").body("title", is("另一个说法"));
        put(id, "\"0\"", "又一个").statusCode(412);
        branch.officer()
                .body(Map.of("title", TITLE))
                .put(group.path("/difficulties/" + id))
                .then()
                .statusCode(428);
    }

    @Test
    void isForThePeopleOfTheGroupAndOfficers() {
        var id = opened();
        group.outsider()
                .body(Map.of("title", TITLE))
                .post(group.path("/difficulties"))
                .then()
                .statusCode(403);
        group.outsider()
                .body(Map.of("kind", "ANALYSIS", "text", "甲"))
                .post(group.path("/difficulties/" + id + "/steps"))
                .then()
                .statusCode(403);
        TestBranch.anonymous().get(group.path("/difficulties")).then().statusCode(401);
        branch.officer()
                .body(Map.of("kind", "ANALYSIS", "text", "甲"))
                .post(group.path("/difficulties/" + id + "/steps"))
                .then()
                .statusCode(200);
    }

    private String opened() {
        return post(Map.of("title", TITLE)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(Map<String, ?> difficulty) {
        return group.member().body(difficulty).post(group.path("/difficulties")).then();
    }

    private ValidatableResponse put(String id, String etag, String title) {
        return group.member()
                .header("If-Match", etag)
                .body(Map.of("title", title))
                .put(group.path("/difficulties/" + id))
                .then();
    }

    private ValidatableResponse take(String id, String kind, String text) {
        return step(id, kind, text).statusCode(200);
    }

    private ValidatableResponse step(String id, String kind, String text) {
        return group.member()
                .body(Map.of("kind", kind, "text", text))
                .post(group.path("/difficulties/" + id + "/steps"))
                .then();
    }

    private ValidatableResponse list(String query) {
        return group.outsider().get(group.path("/difficulties" + query)).then().statusCode(200);
    }
}
