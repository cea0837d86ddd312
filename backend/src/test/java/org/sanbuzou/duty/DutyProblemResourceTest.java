package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DutyProblemResourceTest {
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
    void isRaisedOnADuty() {
        day.onDuty(duty)
                .body(Map.of("binClass", "HAZARDOUS", "description", "有害垃圾桶没有盖"))
                .post(day.path(duty, "/problems"))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("OPEN"))
                .body("binClass", is("HAZARDOUS"))
                .body("raisedOn", is(duty.get("date")))
                .body("raisedBy", notNullValue())
                .body("dutyPostName", is("午间先锋岗"))
                .body("dutiesPassed", is(0))
                .body("closedOn", nullValue());
    }

    @Test
    void isRaisedOnceHoweverOftenTheSameRequestComes() {
        for (int i = 0; i < 2; i++) {
            day.onDuty(duty)
                    .header("Idempotency-Key", "problem-0001")
                    .body(Map.of("description", "桶盖坏了"))
                    .post(day.path(duty, "/problems"))
                    .then()
                    .statusCode(201);
        }
        list("").body("items", hasSize(1));
    }

    @Test
    void countsTheDutiesThatHavePassedSinceThen() {
        String id = raise(day.first(), "桶盖坏了");
        int passed = list("").extract().path("items[0].dutiesPassed");
        assertThat(passed).isEqualTo(day.between(day.first(), duty));
        closure(branch.officer(), id, Map.of("dutyId", day.earlier().get("id")))
                .statusCode(200)
                .body("dutiesPassed", is(passed - 1));
    }

    @Test
    void listsByPostAndStatusNewestFirst() {
        raise(day.earlier(), "甲");
        String second = raise(duty, "乙");
        raise(duty, "丙");
        closure(branch.officer(), second, Map.of()).statusCode(200);
        list("").body("items.description", contains("丙", "乙", "甲"));
        list("?status=OPEN").body("items.description", contains("丙", "甲"));
        list("?status=CLOSED&dutyPostId=" + duty.get("dutyPostId")).body("items.description", contains("乙"));
        list("?dutyPostId=" + UUID.randomUUID()).body("items", empty());
        String cursor = list("?limit=2").body("items", hasSize(2)).extract().path("nextCursor");
        list("?limit=2&cursor=" + cursor)
                .body("items.description", contains("甲"))
                .body("nextCursor", nullValue());
    }

    @Test
    void needsTheSameFewStatementsHoweverManyAreListed() {
        var elsewhere = TestDutyDay.on(TestDutyDay.TODAY, TestDutyDay.another(branch, "晚间岗"));
        for (int i = 0; i < 4; i++) {
            raise(duty, "乙");
            raise(elsewhere, "丙");
        }
        branch.plain();
        // Of these, two let the caller in: session and account.
        assertThat(Statements.during(() -> list("").body("items", hasSize(8)))).isEqualTo(2 + 3);
        assertThat(Statements.during(() -> list("?limit=1").body("items", hasSize(1))))
                .isEqualTo(2 + 3);
    }

    @Test
    void isClosedByWhoeverIsOnDutyThere() {
        String id = raise(day.earlier(), "桶盖坏了");
        closure(day.onDuty(duty), id, Map.of("dutyId", duty.get("id"), "note", "已换新盖"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("CLOSED"))
                .body("closedOn", is(duty.get("date")))
                .body("closedBy", notNullValue())
                .body("closingNote", is("已换新盖"));
    }

    @Test
    void isClosedByOfficersAtAnyTime() {
        String id = raise(day.earlier(), "桶盖坏了");
        closure(branch.officer(), id, Map.of("note", "物业已修"))
                .statusCode(200)
                .body("closedOn", is(TestDutyDay.TODAY.toString()));
        closure(branch.officer(), id, Map.of())
                .statusCode(409)
                .body("code", is("PROBLEM_CLOSED"))
                .body("detail", containsString("月"));
    }

    @Test
    void isClosedByOneOfManyAtTheSameMoment() throws Exception {
        String id = raise(duty, "桶盖坏了");
        branch.officer();
        var statuses = AtOnce.run(
                8, () -> closure(branch.officer(), id, Map.of()).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void staysOpenForMembersWhoAreNotOnDutyThere() {
        String id = raise(duty, "桶盖坏了");
        var stranger = day.stranger(duty);
        closure(branch.member(stranger), id, Map.of()).statusCode(422).body("code", is("DUTY_MISSING"));
        closure(branch.member(stranger), id, Map.of("dutyId", duty.get("id"))).statusCode(403);
        closure(day.onDuty(day.later()), id, Map.of("dutyId", day.later().get("id")))
                .statusCode(409)
                .body("code", is("DUTY_NOT_BEGUN"));
        closure(branch.officer(), id, Map.of("dutyId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", is("DUTY_UNKNOWN"));
        closure(branch.officer(), id, Map.of("dutyId", day.earlier().get("id")))
                .statusCode(422)
                .body("code", is("DUTY_BEFORE_PROBLEM"));
        var elsewhere = TestDutyDay.on(TestDutyDay.TODAY, TestDutyDay.another(branch, "晚间岗"));
        closure(branch.officer(), id, Map.of("dutyId", elsewhere.get("id")))
                .statusCode(422)
                .body("code", is("DUTY_OF_OTHER_POST"));
        closure(TestBranch.open("b").officer(), id, Map.of()).statusCode(404);
        list("?status=OPEN").body("items", hasSize(1));
    }

    @Test
    void isRaisedByThoseOfTheDutyFromItsDayOn() {
        raising(branch.member(day.stranger(duty)), duty, "甲").statusCode(403);
        raising(day.onDuty(day.later()), day.later(), "甲").statusCode(409).body("code", is("DUTY_NOT_BEGUN"));
        raising(day.onDuty(duty), duty, "").statusCode(422);
        raising(day.onDuty(duty), duty, "长".repeat(301)).statusCode(422);
        raising(TestBranch.open("b").officer(), duty, "甲").statusCode(404);
    }

    @Test
    void isNotRaisedWhereAHundredWait() {
        var officer = branch.officer();
        for (int i = 0; i < 100; i++) {
            officer.body(Map.of("description", "问题"))
                    .post(day.path(duty, "/problems"))
                    .then()
                    .statusCode(201);
        }
        raising(branch.officer(), duty, "甲").statusCode(409).body("code", is("TOO_MANY_OPEN_PROBLEMS"));
    }

    private String raise(Map<String, Object> at, String description) {
        return raising(day.onDuty(at), at, description)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse raising(RequestSpecification caller, Map<String, Object> at, String description) {
        return caller.body(Map.of("description", description))
                .post(day.path(at, "/problems"))
                .then();
    }

    private ValidatableResponse closure(RequestSpecification caller, String id, Map<String, ?> body) {
        var whole = new HashMap<String, Object>(body);
        whole.putIfAbsent("dutyId", null);
        return caller.body(whole)
                .post(branch.path("/duty-problems/" + id + "/closure"))
                .then();
    }

    private ValidatableResponse list(String query) {
        return branch.plain().get(branch.path("/duty-problems" + query)).then().statusCode(200);
    }
}
