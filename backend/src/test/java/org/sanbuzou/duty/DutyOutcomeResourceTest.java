package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DutyOutcomeResourceTest {
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
    void recordsTheArrivalOfWhoIsOnDuty() {
        arrive(day.onDuty(duty), duty, Map.of())
                .statusCode(200)
                .header("ETag", is("\"" + ((int) duty.get("version") + 1) + "\""))
                .body("status", is("DONE"))
                .body("arrivedAt", notNullValue());
    }

    @Test
    void keepsTheFirstArrivalHoweverOftenItIsSent() {
        String first = arrive(day.onDuty(duty), duty, Map.of()).extract().path("arrivedAt");
        arrive(day.onDuty(duty), duty, Map.of("clientSentAt", startOfToday().toString()))
                .statusCode(200)
                .body("arrivedAt", is(first));
        arrive(branch.officer(), duty, Map.of()).statusCode(200).body("arrivedAt", is(first));
    }

    @Test
    void recordsOneOfManyArrivalsSentAtOnce() throws Exception {
        day.onDuty(duty);
        var answers = AtOnce.run(10, () -> arrive(day.onDuty(duty), duty, Map.of())
                .statusCode(200)
                .extract()
                .path("arrivedAt")
                .toString());
        assertThat(answers).containsOnly(answers.get(0));
    }

    @Test
    void takesThePhonesMomentOfARecordMadeWithoutNetwork() {
        var sent = startOfToday().plusNanos(1_234_567);
        arrive(day.onDuty(duty), duty, Map.of("clientSentAt", sent.toString()))
                .statusCode(200)
                .body("arrivedAt", is(sent.truncatedTo(ChronoUnit.MICROS).toString()));
        var earlier = day.earlier();
        var noon =
                TestDutyDay.date(earlier).atTime(12, 0).atZone(BranchTime.ZONE).toInstant();
        arrive(day.onDuty(earlier), earlier, Map.of("clientSentAt", noon.toString()))
                .statusCode(200)
                .body("arrivedAt", is(noon.toString()));
    }

    @Test
    void leavesOtherDaysToOfficers() {
        var earlier = day.earlier();
        arrive(day.onDuty(earlier), earlier, Map.of()).statusCode(409).body("code", is("DUTY_DAY_OVER"));
        arrive(branch.officer(), earlier, Map.of()).statusCode(200).body("status", is("DONE"));
        var later = day.later();
        for (var caller : new RequestSpecification[] {day.onDuty(later), branch.officer()}) {
            arrive(caller, later, Map.of())
                    .statusCode(409)
                    .body("code", is("DUTY_NOT_BEGUN"))
                    .body("detail", containsString("月"));
        }
    }

    @Test
    void refusesArrivalsOfOthers() {
        arrive(branch.member(day.stranger(duty)), duty, Map.of())
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
        arrive(branch.plain(), duty, Map.of()).statusCode(403);
        arrive(TestBranch.open("b").officer(), duty, Map.of()).statusCode(404);
        day.onDuty(duty)
                .body(Map.of())
                .put(branch.path("/duties/" + UUID.randomUUID() + "/attendance"))
                .then()
                .statusCode(404);
    }

    @Test
    void refusesArrivalsAtADraft() {
        var post = TestPost.open(branch, "早岗", 1);
        var draft = post.duties(post.draft("2026-03-02", "2026-03-02")).get(0);
        arrive(branch.officer(), draft, Map.of()).statusCode(409).body("code", is("DUTY_NOT_PUBLISHED"));
        arrive(day.onDuty(draft), draft, Map.of()).statusCode(404);
    }

    @Test
    void refusesToSayThatNobodyWasThere() {
        var empty = emptySeat();
        arrive(branch.officer(), empty, Map.of()).statusCode(409).body("code", is("NOBODY_ON_DUTY"));
        day.conclude(empty, "MISSED", Map.of()).statusCode(409).body("code", is("NOBODY_ON_DUTY"));
    }

    @Test
    void officersSayWhatBecameOfADuty() {
        day.conclude(duty, "MISSED", Map.of("note", "临时出差"))
                .statusCode(200)
                .body("status", is("MISSED"))
                .body("outcomeNote", is("临时出差"));
        day.conclude(duty, "EXCUSED", Map.of())
                .statusCode(200)
                .body("status", is("EXCUSED"))
                .body("outcomeNote", nullValue());
        day.conclude(duty, "DONE", Map.of())
                .statusCode(200)
                .body("status", is("DONE"))
                .body("arrivedAt", nullValue());
        day.conclude(day.first(), "MISSED", Map.of()).statusCode(200);
    }

    @Test
    void anOfficersWordStaysWhenTheArrivalComesLater() {
        day.conclude(duty, "EXCUSED", Map.of()).statusCode(200);
        arrive(day.onDuty(duty), duty, Map.of())
                .statusCode(200)
                .body("status", is("EXCUSED"))
                .body("arrivedAt", notNullValue());
    }

    @Test
    void takesBackWhatWasSaid() {
        arrive(day.onDuty(duty), duty, Map.of());
        day.conclude(duty, "PLANNED", Map.of())
                .statusCode(200)
                .body("status", is("PLANNED"))
                .body("arrivedAt", nullValue());
        arrive(day.onDuty(duty), duty, Map.of()).statusCode(200).body("status", is("DONE"));
    }

    @Test
    void keepsWhoStoodInBesideWhoIsInTheRoster() {
        var other = day.stranger(duty);
        arrive(branch.member(other), duty, Map.of()).statusCode(403);
        day.conclude(duty, "COVERED", Map.of("coveredByMemberId", other))
                .statusCode(200)
                .body("status", is("COVERED"))
                .body("memberId", is(duty.get("memberId")))
                .body("coveredByMemberId", is(other.toString()))
                .body("coveredByName", notNullValue());
        arrive(branch.member(other), duty, Map.of()).statusCode(200).body("status", is("COVERED"));
        day.conclude(duty, "DONE", Map.of()).body("coveredByMemberId", nullValue());
    }

    @Test
    void refusesAStandInWhoCannotBe() {
        refused("COVERED", Map.of(), "COVERING_MEMBER_MISSING");
        refused("COVERED", Map.of("coveredByMemberId", duty.get("memberId")), "COVERING_MEMBER_ON_DUTY");
        refused("COVERED", Map.of("coveredByMemberId", UUID.randomUUID()), "MEMBER_UNKNOWN");
        refused("DONE", Map.of("coveredByMemberId", day.stranger(duty)), "COVERING_MEMBER_UNUSED");
        var busy = TestDutyDay.on(TestDutyDay.TODAY, TestDutyDay.another(branch, "晚间岗"));
        day.conclude(duty, "COVERED", Map.of("coveredByMemberId", TestDutyDay.holder(busy)))
                .statusCode(409)
                .body("code", is("ALREADY_ON_DUTY"));
        var third = day.strangers(duty).stream()
                .filter(person -> !person.equals(TestDutyDay.holder(busy)))
                .findFirst()
                .orElseThrow();
        day.conclude(duty, "COVERED", Map.of("coveredByMemberId", third)).statusCode(200);
        day.conclude(busy, "COVERED", Map.of("coveredByMemberId", third))
                .statusCode(409)
                .body("code", is("ALREADY_ON_DUTY"));
    }

    @Test
    void holdsOutcomesToOfficersVersionsAndDays() {
        day.onDuty(duty)
                .header("If-Match", "\"1\"")
                .body(Map.of("status", "DONE"))
                .put(day.path(duty, "/outcome"))
                .then()
                .statusCode(403);
        branch.officer()
                .body(Map.of("status", "DONE"))
                .put(day.path(duty, "/outcome"))
                .then()
                .statusCode(428);
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("status", "DONE"))
                .put(day.path(duty, "/outcome"))
                .then()
                .statusCode(412);
        day.conclude(day.later(), "DONE", Map.of()).statusCode(409).body("code", is("DUTY_NOT_BEGUN"));
        day.conclude(duty, "DRAFT", Map.of()).statusCode(400);
        day.conclude(duty, "DONE", Map.of("note", "长".repeat(201))).statusCode(422);
    }

    @Test
    void needsFewStatements() {
        var caller = day.onDuty(duty);
        // Of these, two let the caller in: session and account.
        assertThat(Statements.during(() -> arrive(caller, duty, Map.of()).statusCode(200)))
                .isEqualTo(2 + 4);
    }

    private Map<String, Object> emptySeat() {
        var post = TestPost.open(branch, "无人岗", 4);
        var roster = post.draft(TestDutyDay.TODAY.toString(), TestDutyDay.TODAY.toString());
        post.publish(roster).statusCode(200);
        return post.duties(roster).stream()
                .filter(seat -> seat.get("memberId") == null)
                .findFirst()
                .orElseThrow();
    }

    private void refused(String status, Map<String, ?> more, String code) {
        day.conclude(duty, status, more).statusCode(422).body("code", is(code));
    }

    private static Instant startOfToday() {
        return TestDutyDay.TODAY.atStartOfDay(BranchTime.ZONE).toInstant();
    }

    private ValidatableResponse arrive(RequestSpecification caller, Map<String, Object> at, Map<String, ?> body) {
        return caller.body(body).put(day.path(at, "/attendance")).then();
    }
}
