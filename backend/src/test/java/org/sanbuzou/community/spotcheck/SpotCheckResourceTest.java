package org.sanbuzou.community.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** Making, cancelling and reading checks. */
@QuarkusTest
class SpotCheckResourceTest {
    private TestSpotChecks checks;
    private TestBranch branch;

    @BeforeEach
    void open() {
        checks = TestSpotChecks.open("a");
        branch = checks.branch;
    }

    @Test
    void publishesRuleAndCommitmentToEveryMemberAndNoSeed() {
        var id = checks.created();
        checks.get(branch.member(checks.wang), id)
                .statusCode(200)
                .body("status", is("PLANNED"))
                .body("commitment", matchesPattern("[0-9a-f]{64}"))
                .body("ruleText", containsString("\nsample=RATE:10\nminimum=1\n"))
                .body("minimum", is(1))
                .body("created.by", is("a-officer"))
                .body("seed", nullValue())
                .body("drawn", nullValue())
                .body("strata", empty());
    }

    @Test
    void makesAnotherSeedForEveryCheck() {
        var first = checks.created();
        var second = checks.created(checks.december());
        assertThat(checks.get(branch.officer(), first).extract().<String>path("commitment"))
                .isNotEqualTo(checks.get(branch.officer(), second).extract().path("commitment"));
    }

    @Test
    void acceptsAPeriodThatEndsTodayAndNoneThatIsOver() {
        checks.create(checks.november("to", "2026-11-30")).statusCode(201);
        checks.create(Map.of(
                        "from", "2026-10-01",
                        "to", "2026-11-29",
                        "stratification", "NONE",
                        "sampleKind", "NUMBER",
                        "sampleAmount", 5))
                .statusCode(409)
                .body("code", is("PERIOD_OVER"));
    }

    @Test
    void letsNobodyThrowTwiceForTheSameDays() {
        checks.created();
        var overlapping = checks.december();
        overlapping.put("from", "2026-11-30");
        checks.create(overlapping).statusCode(409).body("code", is("PERIOD_TAKEN"));
        checks.create(checks.december()).statusCode(201);
    }

    @Test
    void ofOfficersWhoTakeTheSameDaysAtOnceOneGetsThem() throws Exception {
        branch.officer();
        var statuses =
                AtOnce.run(5, () -> checks.create(checks.november()).extract().statusCode());
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void refusesWhatNoCheckCanBe() {
        checks.create(checks.november("to", "2026-10-31")).statusCode(422).body("violations[0].field", is("to"));
        checks.create(checks.november("to", "2027-11-30")).statusCode(422).body("violations[0].field", is("to"));
        var distant = checks.november("from", "2999-01-01");
        distant.put("to", "2999-01-02");
        checks.create(distant).statusCode(422).body("violations[0].field", is("from"));
        checks.create(checks.november("sampleAmount", 101)).statusCode(422).body("code", is("RATE_INVALID"));
        checks.create(checks.november("sampleAmount", 0)).statusCode(422);
        checks.create(checks.november("minimum", 0)).statusCode(422);
        checks.create(checks.november("stratification", "PARTY_GROUP")).statusCode(400);
        checks.create(Map.of()).statusCode(422);
    }

    @Test
    void givesTheDaysUpWhenCancelledBeforeTheyAreOver() {
        var id = checks.created();
        checks.cancel(id)
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancelReason", is("社区换届"))
                .body("cancelled.by", is("a-officer"));
        checks.cancel(id).statusCode(409).body("code", is("SPOT_CHECK_CANCELLED"));
        checks.created();
        branch.member(checks.wang)
                .get(branch.path("/spot-checks"))
                .then()
                .body("items.status", contains("PLANNED", "CANCELLED"));
        TestClock.stopAt(TestSpotChecks.AFTER);
        checks.draw(id).statusCode(409).body("code", is("SPOT_CHECK_CANCELLED"));
        checks.get(branch.officer(), id).body("seed", nullValue());
    }

    @Test
    void keepsTheDaysWhenCancelledAfterTheyWereOver() {
        var id = checks.created();
        TestClock.stopAt(TestSpotChecks.AFTER);
        checks.cancel(id).statusCode(200);
        var longer = checks.november("to", "2026-12-31");
        checks.create(longer).statusCode(409).body("code", is("PERIOD_TAKEN"));
    }

    @Test
    void cancelsNothingOnceDrawn() {
        var id = checks.drawn(checks.november());
        checks.cancel(id).statusCode(409).body("code", is("ALREADY_DRAWN"));
        checks.cancel(UUID.randomUUID().toString()).statusCode(404);
        branch.officer()
                .body(Map.of("reason", " "))
                .post(branch.path("/spot-checks/" + id + "/cancellation"))
                .then()
                .statusCode(422);
    }

    @Test
    void showsWhatTheRuleWouldHaveDrawnFromAsManyDaysBefore() {
        checks.records(checks.wang, checks.near, 12);
        checks.record(checks.zhao, checks.far, "2026-10-30T16:00:00Z");
        checks.record(checks.zhao, checks.far, "2026-10-30T15:59:59Z");
        branch.officer()
                .body(checks.november())
                .post(branch.path("/spot-check-previews"))
                .then()
                .statusCode(200)
                .body("from", is("2026-10-31"))
                .body("to", is("2026-11-29"))
                .body("size", is(13))
                .body("sample", is(3))
                .body("strata.find { it.size == 12 }.name", is("翠湖里社区"))
                .body("strata.find { it.size == 12 }.probability", is("2/12"));
        branch.officer().get(branch.path("/spot-checks")).then().body("items", empty());
    }

    @Test
    void listsTheLatestPeriodFirstPageByPage() {
        for (var day : new String[] {"2026-12-03", "2026-12-05", "2026-12-04"}) {
            var body = checks.november("from", day);
            body.put("to", day);
            checks.created(body);
        }
        var page = branch.plain().get(branch.path("/spot-checks?limit=2")).then();
        String cursor = page.body("items.from", contains("2026-12-05", "2026-12-04"))
                .extract()
                .path("nextCursor");
        branch.plain()
                .get(branch.path("/spot-checks?limit=2&cursor=" + cursor))
                .then()
                .body("items.from", contains("2026-12-03"))
                .body("nextCursor", nullValue());
    }

    @Test
    void leavesChangesToOfficers() {
        var id = checks.created();
        var member = branch.member(checks.wang);
        member.body(checks.november()).post(branch.path("/spot-checks")).then().statusCode(403);
        branch.member(checks.wang)
                .body(checks.november())
                .post(branch.path("/spot-check-previews"))
                .then()
                .statusCode(403);
        branch.member(checks.wang)
                .body(Map.of("reason", "甲"))
                .post(branch.path("/spot-checks/" + id + "/cancellation"))
                .then()
                .statusCode(403);
        checks.step(branch.member(checks.wang), id, "draw").statusCode(403);
        checks.step(branch.member(checks.wang), id, "closing").statusCode(403);
        checks.get(TestBranch.anonymous(), id).statusCode(401);
    }

    @Test
    void showsNothingOfAnotherBranch() {
        var id = checks.created();
        var other = TestBranch.open("b");
        for (var rest : new String[] {"", "/records", "/result"}) {
            other.admin().get(other.path("/spot-checks/" + id + rest)).then().statusCode(404);
        }
        other.admin().get(other.path("/spot-checks")).then().body("items", hasSize(0));
        other.admin().post(other.path("/spot-checks/" + id + "/draw")).then().statusCode(404);
        other.officer()
                .body(checks.november())
                .post(other.path("/spot-checks"))
                .then()
                .statusCode(201);
    }
}
