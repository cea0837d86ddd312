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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class HandoverResourceTest {
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
    void isEmptyUntilSomebodyWrites() {
        get(duty)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("note", nullValue())
                .body("earlier", nullValue())
                .body("openProblems", empty());
    }

    @Test
    void passesTheLastNoteOfThePostOn() {
        put(branch.officer(), day.first(), "最早的话").statusCode(200);
        put(day.onDuty(day.earlier()), day.earlier(), "钥匙在门卫处\n桶已换新").statusCode(200);
        put(day.onDuty(duty), duty, "一切正常")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("note", is("一切正常"))
                .body("writtenBy", notNullValue())
                .body("writtenAt", notNullValue())
                .body("earlier.note", is("钥匙在门卫处\n桶已换新"))
                .body("earlier.dutyId", is(day.earlier().get("id")))
                .body("earlier.date", is(day.earlier().get("date")));
        get(day.later()).body("note", nullValue()).body("earlier.note", is("一切正常"));
        get(day.first()).body("earlier", nullValue());
    }

    @Test
    void showsOnlyWhatConcernsThePost() {
        var elsewhere = TestDutyDay.on(TestDutyDay.TODAY, TestDutyDay.another(branch, "晚间岗"));
        put(day.onDuty(day.earlier()), day.earlier(), "午间岗的话");
        raise(day.earlier(), "午间岗的问题");
        get(elsewhere).body("earlier", nullValue()).body("openProblems", empty());
    }

    @Test
    void carriesOpenProblemsUntilTheyAreClosed() {
        String first = raise(day.earlier(), "桶盖坏了");
        raise(duty, "缺少标识");
        get(duty)
                .body("openProblems.description", contains("桶盖坏了", "缺少标识"))
                .body("openProblems[0].dutyPostName", is("午间先锋岗"));
        get(day.earlier()).body("openProblems.description", contains("桶盖坏了"));
        branch.member(TestDutyDay.holder(duty))
                .body(Map.of("dutyId", duty.get("id"), "note", "已换"))
                .post(branch.path("/duty-problems/" + first + "/closure"))
                .then()
                .statusCode(200);
        get(day.later()).body("openProblems.description", contains("缺少标识"));
    }

    @Test
    void isChangedOnlyFromItsVersion() {
        put(day.onDuty(duty).header("If-Match", "\"1\""), duty, "早").statusCode(412);
        put(day.onDuty(duty), duty, "早").statusCode(200);
        put(day.onDuty(duty), duty, "晚").statusCode(428);
        put(day.onDuty(duty).header("If-Match", "\"0\""), duty, "晚").statusCode(412);
        put(day.onDuty(duty).header("If-Match", "\"1\""), duty, "晚")
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void isForThoseOfTheDutyFromItsDayOn() {
        put(branch.member(day.stranger(duty)), duty, "早").statusCode(403);
        put(branch.officer(), day.later(), "早").statusCode(409).body("code", is("DUTY_NOT_BEGUN"));
        put(TestBranch.open("b").officer(), duty, "早").statusCode(404);
        put(day.onDuty(duty), duty, " ").statusCode(422);
        put(day.onDuty(duty), duty, "长".repeat(501)).statusCode(422);
    }

    @Test
    void needsTheSameFewStatementsHoweverManyProblemsThereAre() {
        branch.plain();
        raise(duty, "一");
        // Of these, two let the caller in: session and account.
        assertThat(Statements.during(() -> get(duty).body("openProblems.size()", is(1))))
                .isEqualTo(2 + 6);
        for (int i = 0; i < 5; i++) {
            raise(day.earlier(), "更多");
        }
        assertThat(Statements.during(() -> get(duty).body("openProblems.size()", is(6))))
                .isEqualTo(2 + 6);
    }

    private String raise(Map<String, Object> at, String description) {
        return day.onDuty(at)
                .body(Map.of("description", description))
                .post(day.path(at, "/problems"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse get(Map<String, Object> at) {
        return branch.plain().get(day.path(at, "/handover")).then();
    }

    private ValidatableResponse put(RequestSpecification caller, Map<String, Object> at, String note) {
        return caller.body(Map.of("note", note)).put(day.path(at, "/handover")).then();
    }
}
