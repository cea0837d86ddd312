package org.sanbuzou.taskgroup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.taskgroup.survey.TestSurvey.at;
import static org.sanbuzou.taskgroup.survey.TestSurvey.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class SurveyDisputeResourceTest {
    private static final String UNIT = "XP01-0001";

    private TestBranch branch;
    private TestSurvey survey;
    private UUID wang;
    private UUID qian;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        survey = TestSurvey.open(branch);
        wang = survey.member("王五");
        qian = survey.member("钱七");
        survey.assign(survey.pair(wang, survey.member("赵六")), List.of(survey.villageId("XP01")), List.of());
    }

    @Test
    void isOpenedByTheVisitThatFoundItAndSettledByAnOfficer() {
        TestClock.stopAt("2026-03-10T18:00");
        var visit = with(survey.visit(UNIT, wang, "DISPUTED", at("2026-03-10T10:00")), "note", "与邻户说法不一");
        survey.put(branch.member(wang), UUID.randomUUID(), visit).statusCode(201);
        survey.seen(UNIT).body("status", is("DISPUTED")).body("nextVisitOn", nullValue());
        String id = survey.seen(UNIT).extract().path("openDisputeId");
        branch.member(wang)
                .body(Map.of("text", "已请测绘人员到场"))
                .post(survey.path("/disputes/" + id + "/notes"))
                .then()
                .statusCode(201)
                .body("reason", is("BOUNDARY"))
                .body("description", is("与邻户说法不一"))
                .body("notes.text", contains("已请测绘人员到场"));
        resolve(id).statusCode(200).body("outcome", is("SETTLED")).body("resolvedBy", is("a-officer"));
        survey.seen(UNIT).body("openDisputeId", nullValue()).body("nextVisitOn", is("2026-03-11"));
        resolve(id).statusCode(409).body("code", is("DISPUTE_RESOLVED"));
        branch.member(wang)
                .body(Map.of("text", "再补记"))
                .post(survey.path("/disputes/" + id + "/notes"))
                .then()
                .statusCode(409);
    }

    private ValidatableResponse resolve(String id) {
        return branch.officer()
                .body(Map.of("outcome", "SETTLED", "resolution", "双方认可测绘结果"))
                .post(survey.path("/disputes/" + id + "/resolution"))
                .then();
    }

    @Test
    void hasOneOpenDisputeForAUnitAtMost() throws Exception {
        var unit = survey.unit(UNIT);
        List<Integer> answers = AtOnce.run(4, () -> post(null, unit).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        survey.visited(UNIT, wang, "DISPUTED", Instant.now());
        branch.officer()
                .queryParam("status", "OPEN")
                .get(survey.path("/disputes"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].unitCode", is(UNIT));
    }

    @Test
    void belongsToThePairThatGoesThere() {
        var unit = survey.unit(UNIT);
        post(qian, unit).statusCode(403).body("code", is("NOT_YOUR_UNIT"));
        String id = post(wang, unit).statusCode(201).extract().path("id");
        branch.member(qian)
                .get(survey.path("/disputes/" + id))
                .then()
                .statusCode(200)
                .body("description", nullValue());
        branch.member(qian).get(survey.path("/disputes")).then().body("toString()", not(containsString("界线")));
        branch.member(wang).get(survey.path("/disputes")).then().body("items.description", contains("界线说法不一"));
        branch.member(qian)
                .body(Map.of("text", "补记"))
                .post(survey.path("/disputes/" + id + "/notes"))
                .then()
                .statusCode(403);
        branch.member(wang)
                .body(Map.of("outcome", "SETTLED", "resolution", "好"))
                .post(survey.path("/disputes/" + id + "/resolution"))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse post(UUID memberId, String unit) {
        return (memberId == null ? branch.officer() : branch.member(memberId))
                .body(Map.of("unitId", unit, "reason", "BOUNDARY", "description", "界线说法不一"))
                .post(survey.path("/disputes"))
                .then();
    }

    @Test
    void refusesNumbersOfPeopleAndOddReasons() {
        var dispute = new HashMap<String, Object>(
                Map.of("unitId", survey.unit(UNIT), "reason", "NO_TIME", "description", "甲"));
        branch.officer()
                .body(dispute)
                .post(survey.path("/disputes"))
                .then()
                .statusCode(422)
                .body("code", is("REASON_INVALID"));
        dispute.put("reason", "FAMILY");
        dispute.put("description", "请打 13912345678");
        branch.officer().body(dispute).post(survey.path("/disputes")).then().statusCode(422);
        dispute.put("description", "甲");
        dispute.put("unitId", UUID.randomUUID());
        branch.officer()
                .body(dispute)
                .post(survey.path("/disputes"))
                .then()
                .statusCode(422)
                .body("code", is("UNIT_UNKNOWN"));
    }
}
