package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class InspectionResourceTest {
    private TestBranch branch;
    private TestDutyDay day;
    private Map<String, Object> duty;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        day = TestDutyDay.open(branch);
        duty = day.today();
    }

    @Test
    void isEmptyUntilSomebodyInspects() {
        branch.plain()
                .get(day.path(duty, "/inspection"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("dutyId", is(duty.get("id")))
                .body("bins", empty())
                .body("correctRate", nullValue())
                .body("sampleMinimum", is(10))
                .body("inspectedBy", nullValue())
                .body("photos", empty());
    }

    @Test
    void keepsWhatWasSeenByClassOfBin() {
        var body = body(40, 37);
        body.put("bins", List.of(bin("KITCHEN"), bin("RECYCLABLE")));
        put(day.onDuty(duty), duty, body)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("bins.class", contains("KITCHEN", "RECYCLABLE"))
                .body("bins[0].mixedItems", is(true))
                .body("bins[0].overflowing", is(false))
                .body("correctRate", is("92.5%"))
                .body("note", is("已提醒"))
                .body("inspectedBy", notNullValue())
                .body("inspectedAt", notNullValue());
        branch.plain()
                .get(day.path(duty, "/inspection"))
                .then()
                .header("ETag", "\"1\"")
                .body("bins[1].class", is("RECYCLABLE"))
                .body("sampled", is(40));
    }

    @Test
    void showsARateFromTheAgreedSampleOnly() {
        put(day.onDuty(duty), duty, body(9, 9)).statusCode(200).body("correctRate", nullValue());
        branch.officer()
                .body(Map.of("value", "5", "validFrom", TestDutyDay.TODAY.toString(), "source", "支部会议"))
                .put(branch.path("/rule-parameters/duty.sampleMinimum"))
                .then()
                .statusCode(200);
        branch.plain()
                .get(day.path(duty, "/inspection"))
                .then()
                .body("sampleMinimum", is(5))
                .body("correctRate", is("100.0%"));
        put(branch.officer(), day.earlier(), body(9, 9))
                .statusCode(200)
                .body("sampleMinimum", is(10))
                .body("correctRate", nullValue());
    }

    @Test
    void isChangedOnlyFromItsVersion() {
        put(day.onDuty(duty).header("If-Match", "\"3\""), duty, body(10, 9)).statusCode(412);
        put(day.onDuty(duty).header("If-Match", "\"0\""), duty, body(10, 9)).statusCode(200);
        put(day.onDuty(duty), duty, body(10, 8)).statusCode(428);
        put(day.onDuty(duty).header("If-Match", "\"0\""), duty, body(10, 8)).statusCode(412);
        put(branch.officer().header("If-Match", "\"1\""), duty, body(null, null))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("sampled", nullValue());
    }

    @Test
    void isWrittenOnceByManyAtTheSameMoment() throws Exception {
        day.onDuty(duty);
        var statuses = AtOnce.run(
                8, () -> put(day.onDuty(duty), duty, body(10, 9)).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 428);
    }

    @Test
    void refusesWhatCannotBe() {
        var twice = body(10, 9);
        twice.put("bins", List.of(bin("OTHER"), bin("OTHER")));
        refused(twice, 422, "BIN_CLASS_TWICE");
        refused(body(10, 11), 422, "CORRECT_ABOVE_SAMPLED");
        refused(body(10, null), 422, "SAMPLE_INCOMPLETE");
        refused(body(null, 10), 422, "SAMPLE_INCOMPLETE");
        refused(body(100_001, 1), 422, "INVALID");
        refused(body(-1, -1), 422, "INVALID");
        refused(Map.of(), 422, "INVALID");
        var unknown = body(10, 9);
        unknown.put("bins", List.of(bin("GLASS")));
        refused(unknown, 400, "MALFORMED");
        refused(Map.of("bins", List.of(Map.of("class", "OTHER"))), 400, "MALFORMED");
    }

    @Test
    void isForThoseOfTheDutyFromItsDayOn() {
        put(branch.member(day.stranger(duty)), duty, body(10, 9)).statusCode(403);
        put(day.onDuty(day.later()), day.later(), body(10, 9)).statusCode(409).body("code", is("DUTY_NOT_BEGUN"));
        put(day.onDuty(day.earlier()), day.earlier(), body(10, 9)).statusCode(200);
        day.conclude(duty, "COVERED", Map.of("coveredByMemberId", day.stranger(duty)));
        put(branch.member(day.stranger(duty)), duty, body(10, 9)).statusCode(200);
        put(TestBranch.open("b").officer(), duty, body(10, 9)).statusCode(404);
    }

    private void refused(Map<String, Object> body, int status, String code) {
        put(day.onDuty(duty), duty, body).statusCode(status).body("code", is(code));
    }

    private static Map<String, Object> body(Integer sampled, Integer correct) {
        var body = new HashMap<String, Object>(Map.of("bins", List.of(bin("KITCHEN")), "note", "已提醒"));
        body.put("sampled", sampled);
        body.put("correct", correct);
        return body;
    }

    private static Map<String, Object> bin(String binClass) {
        return Map.of(
                "class", binClass,
                "present", true,
                "labelled", true,
                "clean", true,
                "overflowing", false,
                "mixedItems", true,
                "corrected", true);
    }

    private ValidatableResponse put(RequestSpecification caller, Map<String, Object> at, Map<String, Object> body) {
        return caller.body(body).put(day.path(at, "/inspection")).then();
    }
}
