package org.sanbuzou.taskgroup.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class SurveyResourceTest {
    private TestBranch branch;
    private String group;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        group = branch.officer()
                .body(Map.of("name", "征拆先锋小组"))
                .post(branch.path("/task-groups"))
                .path("id");
    }

    @Test
    void opensASurveyForATaskGroup() {
        String id = branch.officer()
                .body(TestSurvey.facts(group))
                .post(branch.path("/surveys"))
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("taskGroupName", is("征拆先锋小组"))
                .body("status", is("OPEN"))
                .body("units", is(0))
                .body("mine", is(false))
                .extract()
                .path("id");
        branch.plain().get(branch.path("/surveys/" + id)).then().statusCode(200).body("thresholdPercent", is(80));
        branch.plain()
                .queryParam("taskGroupId", group)
                .queryParam("status", "OPEN")
                .get(branch.path("/surveys"))
                .then()
                .body("items.id", contains(id));
        branch.plain()
                .queryParam("taskGroupId", UUID.randomUUID())
                .get(branch.path("/surveys"))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void changesItFromTheVersionSeen() {
        var survey = branch.path("/surveys/" + TestSurvey.empty(branch).id());
        var facts = TestSurvey.facts(branch.officer().get(survey).path("taskGroupId"));
        facts.put("thresholdPercent", 95);
        branch.officer().body(facts).put(survey).then().statusCode(428);
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(facts)
                .put(survey)
                .then()
                .statusCode(200)
                .body("thresholdPercent", is(95));
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(facts)
                .put(survey)
                .then()
                .statusCode(412);
        facts.put("taskGroupId", group);
        branch.officer()
                .header("If-Match", "\"1\"")
                .body(facts)
                .put(survey)
                .then()
                .statusCode(409)
                .body("code", is("TASK_GROUP_FIXED"));
    }

    @Test
    void refusesWhatCannotBe() {
        post("taskGroupId", UUID.randomUUID(), "TASK_GROUP_UNKNOWN");
        post("to", "2025-12-31", "PERIOD_INVALID");
        post("from", "1999-12-31", "PERIOD_INVALID");
        post("to", "2031-12-31", "PERIOD_INVALID");
        post("thresholdPercent", 101, "INVALID");
        post("name", "  ", "INVALID");
    }

    private void post(String field, Object value, String code) {
        var facts = TestSurvey.facts(group);
        facts.put(field, value);
        branch.officer()
                .body(facts)
                .post(branch.path("/surveys"))
                .then()
                .statusCode(422)
                .body("code", is(code));
    }

    @Test
    void takesNoUnitsAndNoPairsOnceItIsClosed() {
        var survey = TestSurvey.open(branch);
        branch.officer().post(survey.path("/closing")).then().statusCode(200).body("status", is("CLOSED"));
        survey.load(TestSurvey.UNITS).statusCode(409).body("code", is("SURVEY_CLOSED"));
        survey.assign(null, List.of(survey.villageId("XP01")), List.of()).statusCode(409);
        branch.officer().post(survey.path("/reopening")).then().statusCode(200).body("status", is("OPEN"));
        survey.load(TestSurvey.UNITS).statusCode(200);
    }

    @Test
    void isManagedByOfficersOfTheBranchOnly() {
        var survey = TestSurvey.open(branch);
        branch.plain()
                .body(TestSurvey.facts(group))
                .post(branch.path("/surveys"))
                .then()
                .statusCode(403);
        branch.plain().post(survey.path("/closing")).then().statusCode(403);
        TestBranch.anonymous().get(survey.path("")).then().statusCode(401);
        var other = TestBranch.open("b");
        other.officer().get(other.path("/surveys/" + survey.id())).then().statusCode(404);
        other.officer().get(other.path("/surveys")).then().body("items", hasSize(0));
    }

    @Test
    void assignsVillagesAndBlocksToPairsAndKeepsTheHistory() {
        var survey = TestSurvey.open(branch);
        var one = survey.pair(survey.member("王五"), survey.member("赵六"));
        var other = survey.pair(survey.member("钱七"), survey.member("孙八"));
        survey.assign(one, List.of(survey.villageId("XP01")), List.of())
                .statusCode(200)
                .body("blocks", is(2))
                .body("changed", is(2))
                .body("units", is(4));
        survey.assign(one, List.of(survey.villageId("XP01")), List.of()).body("changed", is(0));
        var block = survey.blockId("XP01", "2排");
        survey.assign(other, List.of(), List.of(block)).body("changed", is(1));
        branch.plain()
                .queryParam("blockId", block)
                .get(survey.path("/assignments"))
                .then()
                .body("items.pairId", contains(other, one))
                .body("items[0].until", nullValue())
                .body("items[1].endedBy", is("a-officer"))
                .body("items[1].villageName", is("西片一村"));
        survey.assign(null, List.of(), List.of(block)).body("changed", is(1));
        branch.plain().get(survey.path("/pairs")).then().body("items.units", contains(2, 0));
    }

    @Test
    void refusesPairsAndPlacesThatAreNone() {
        var survey = TestSurvey.open(branch);
        var wang = survey.member("王五");
        var zhao = survey.member("赵六");
        pair(survey, wang, wang, 422, "SAME_MEMBER");
        pair(survey, wang, UUID.randomUUID(), 422, "MEMBER_UNKNOWN");
        survey.pair(wang, zhao);
        pair(survey, zhao, wang, 409, "PAIR_EXISTS");
        survey.assign(UUID.randomUUID().toString(), List.of(survey.villageId("XP01")), List.of())
                .statusCode(422)
                .body("code", is("PAIR_UNKNOWN"));
        survey.assign(null, List.of(), List.of()).statusCode(422).body("code", is("BLOCKS_MISSING"));
        survey.assign(null, List.of(UUID.randomUUID().toString()), List.of())
                .statusCode(422)
                .body("code", is("PLACE_UNKNOWN"));
    }

    private void pair(TestSurvey survey, UUID first, UUID second, int status, String code) {
        branch.officer()
                .body(Map.of("firstMemberId", first, "secondMemberId", second))
                .post(survey.path("/pairs"))
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    @Test
    void tellsMembersWhichSurveysAreTheirs() {
        var survey = TestSurvey.open(branch);
        var wang = survey.member("王五");
        survey.pair(wang, survey.member("赵六"));
        branch.member(wang).get(branch.path("/surveys")).then().body("items.mine", hasItem(true));
    }
}
