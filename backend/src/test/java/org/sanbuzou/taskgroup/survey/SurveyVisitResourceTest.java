package org.sanbuzou.taskgroup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.taskgroup.survey.TestSurvey.at;
import static org.sanbuzou.taskgroup.survey.TestSurvey.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class SurveyVisitResourceTest {
    private static final String UNIT = "XP01-0001";

    private TestBranch branch;
    private TestSurvey survey;
    private UUID wang;
    private UUID zhao;
    private UUID qian;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        survey = TestSurvey.open(branch);
        wang = survey.member("王五");
        zhao = survey.member("赵六");
        qian = survey.member("钱七");
        survey.assign(survey.pair(wang, zhao), List.of(survey.villageId("XP01")), List.of());
    }

    @Test
    void keepsAVisitUnderThePhonesId() {
        var id = UUID.randomUUID();
        var visit = with(survey.visit(UNIT, wang, "NOT_HOME", Instant.now()), "reason", "NOBODY_ANSWERED");
        survey.put(branch.member(wang), id, visit)
                .statusCode(201)
                .body("id", is(id.toString()))
                .body("unitCode", is(UNIT))
                .body("memberName", is("王五"))
                .body("flags", is(empty()));
        survey.seen(UNIT)
                .body("status", is("NOT_HOME"))
                .body("reason", is("NOBODY_ANSWERED"))
                .body("visits", is(1))
                .body("attempts", is(1))
                .body("nextVisitBy", is("PROPOSED"));
    }

    @Test
    void answersTheSameVisitAlikeHoweverOftenItComes() {
        var id = UUID.randomUUID();
        var visit = survey.visit(UNIT, wang, "DONE", Instant.now());
        var first = survey.put(id, visit).statusCode(201).extract().asString();
        var again = with(visit, "clientSentAt", Instant.now().plusSeconds(90).toString());
        assertThat(survey.put(id, again).statusCode(200).extract().asString()).isEqualTo(first);
        survey.put(id, with(visit, "result", "IN_PROGRESS")).statusCode(409).body("code", is("ID_REUSED"));
        survey.put(id, with(visit, "unitId", survey.unit("XP01-0002")))
                .statusCode(409)
                .body("code", is("ID_REUSED"));
        survey.seen(UNIT).body("visits", is(1));
    }

    @Test
    void keepsOneVisitOfManySentAtOnce() throws Exception {
        var id = UUID.randomUUID();
        var visit = survey.visit(UNIT, wang, "DONE", Instant.now());
        List<Integer> answers =
                AtOnce.run(8, () -> survey.put(id, visit).extract().statusCode());
        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        survey.seen(UNIT).body("visits", is(1));
        branch.officer().get(survey.path("/coverage")).then().body("total.done", is(1));
    }

    @Test
    void countsVisitsToOneUnitSentAtOnce() throws Exception {
        var visit = survey.visit(UNIT, wang, "DONE", Instant.now());
        AtOnce.run(8, () -> survey.put(UUID.randomUUID(), visit).statusCode(201));
        survey.seen(UNIT).body("visits", is(8));
        branch.officer()
                .get(survey.path("/coverage"))
                .then()
                .body("total.done", is(1))
                .body("total.notVisited", is(4));
    }

    @Test
    void followsTheLatestVisitWhateverArrivedLast() {
        TestClock.stopAt("2026-03-10T18:00");
        survey.visited(UNIT, wang, "DONE", at("2026-03-10T15:00"));
        survey.visited(UNIT, wang, "NOT_HOME", at("2026-03-08T10:00"));
        survey.seen(UNIT).body("status", is("DONE")).body("visits", is(2)).body("nextVisitOn", nullValue());
        survey.visited(UNIT, wang, "REFUSED", at("2026-03-10T16:00"));
        survey.seen(UNIT).body("status", is("REFUSED")).body("nextVisitOn", is("2026-03-17"));
    }

    @Test
    void marksWhatIsOddAndRefusesNothing() {
        TestClock.stopAt("2026-03-20T18:00");
        flagged(wang, at("2026-03-10T15:00"), at("2026-03-20T18:00")).body("flags", contains("LATE"));
        flagged(qian, at("2026-03-20T15:00"), at("2026-03-20T18:00")).body("flags", contains("NOT_ASSIGNED"));
        flagged(wang, at("2025-12-31T15:00"), at("2026-03-20T18:00")).body("flags", hasItems("LATE", "OUTSIDE_PERIOD"));
        flagged(wang, at("2026-03-20T15:10"), at("2026-03-20T18:00")).body("flags", contains("LOOKS_DUPLICATE"));
        branch.officer().post(survey.path("/closing"));
        flagged(wang, at("2026-03-20T12:00"), at("2026-03-20T18:00")).body("flags", contains("AFTER_CLOSE"));
        branch.officer()
                .queryParam("flagged", true)
                .get(survey.path("/visits"))
                .then()
                .body("items", hasSize(5));
    }

    @Test
    void takesTheFaultOfAClockOut() {
        TestClock.stopAt("2026-03-20T18:00");
        flagged(wang, at("2026-03-21T15:00"), at("2026-03-21T18:00"))
                .body("flags", contains("CLOCK_OFF"))
                .body("clockOffsetSeconds", is(86_400))
                .body("visitedAt", is("2026-03-21T07:00:00Z"))
                .body("happenedAt", is("2026-03-20T07:00:00Z"));
    }

    private ValidatableResponse flagged(UUID memberId, Instant at, Instant sentAt) {
        var visit = with(survey.visit(UNIT, memberId, "DONE", at), "clientSentAt", sentAt.toString());
        return survey.put(UUID.randomUUID(), visit).statusCode(201);
    }

    @Test
    void correctsAVisitAndKeepsTheOriginal() {
        var original = survey.visited(UNIT, wang, "DONE", Instant.now());
        var correction = with(survey.visit("XP01-0002", wang, "DONE", Instant.now()), "correctsId", original);
        survey.put(branch.member(wang), UUID.randomUUID(), correction).statusCode(201);
        survey.seen(UNIT).body("status", is("NOT_VISITED")).body("visits", is(0));
        survey.seen("XP01-0002").body("status", is("DONE"));
        branch.officer()
                .queryParam("unitId", survey.unit(UNIT))
                .get(survey.path("/visits"))
                .then()
                .body("items.result", contains("DONE"))
                .body("items[0].correctedById", not(nullValue()));
        survey.put(UUID.randomUUID(), correction).statusCode(409).body("code", is("ALREADY_CORRECTED"));
        survey.put(UUID.randomUUID(), with(correction, "correctsId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", is("ORIGINAL_UNKNOWN"));
        var other = survey.visited(UNIT, zhao, "DONE", Instant.now());
        survey.put(UUID.randomUUID(), with(correction, "correctsId", other))
                .statusCode(422)
                .body("code", is("ORIGINAL_OF_ANOTHER"));
        survey.put(branch.member(wang), UUID.randomUUID(), with(correction, "correctsId", other))
                .statusCode(403);
    }

    @Test
    void correctsAVisitOnceWhenTwoCorrectItAtOnce() throws Exception {
        var original = survey.visited(UNIT, wang, "DONE", Instant.now());
        var correction = with(survey.visit(UNIT, wang, "NOT_HOME", Instant.now()), "correctsId", original);
        List<Integer> answers = AtOnce.run(
                4, () -> survey.put(UUID.randomUUID(), correction).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        survey.seen(UNIT).body("visits", is(1)).body("status", is("NOT_HOME"));
    }

    @Test
    void refusesWhatNobodyCanMean() {
        var visit = survey.visit(UNIT, wang, "REFUSED", Instant.now());
        refused(with(visit, "reason", null), "REASON_MISSING");
        refused(with(visit, "reason", "VACANT"), "REASON_INVALID");
        refused(with(visit, "reason", "OTHER"), "NOTE_MISSING");
        refused(with(visit, "nextVisitOn", "2020-01-01"), "NEXT_VISIT_INVALID");
        refused(with(visit, "visitedAt", "2300-01-01T00:00:00Z"), "MOMENT_UNUSABLE");
        refused(with(visit, "clientSentAt", "2300-01-01T00:00:00Z"), "CLOCK_UNUSABLE");
        refused(with(visit, "unitId", UUID.randomUUID()), "UNIT_UNKNOWN");
        refused(with(visit, "memberId", UUID.randomUUID()), "MEMBER_UNKNOWN");
        refused(with(visit, "note", "电话 13912345678"), "INVALID");
        refused(with(visit, "note", "证件 110101199003078515"), "INVALID");
        survey.put(branch.member(qian), UUID.randomUUID(), visit).statusCode(403);
    }

    private void refused(Map<String, Object> visit, String code) {
        survey.put(UUID.randomUUID(), visit).statusCode(422).body("code", is(code));
    }

    @Test
    void showsNotesToThePairAndToOfficersOnly() {
        var visit = with(survey.visit(UNIT, wang, "IN_PROGRESS", Instant.now()), "note", "缺一份材料");
        survey.put(UUID.randomUUID(), visit).statusCode(201);
        branch.member(zhao).get(survey.path("/visits")).then().body("items.note", hasItem("缺一份材料"));
        branch.member(qian).get(survey.path("/visits")).then().body("toString()", not(containsString("缺一份材料")));
    }

    @Test
    void keepsADayTheHouseholdAgreedTo() {
        TestClock.stopAt("2026-03-10T18:00");
        var visit = with(survey.visit(UNIT, wang, "NOT_HOME", at("2026-03-10T15:00")), "nextVisitOn", "2026-03-29");
        survey.put(UUID.randomUUID(), visit).statusCode(201);
        survey.seen(UNIT).body("nextVisitOn", is("2026-03-29")).body("nextVisitBy", is("AGREED"));
    }
}
