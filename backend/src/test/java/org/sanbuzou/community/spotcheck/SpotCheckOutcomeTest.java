package org.sanbuzou.community.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

/** What the branch finds out about drawn records, and very large frames. */
@QuarkusTest
class SpotCheckOutcomeTest {
    private TestSpotChecks checks;
    private TestBranch branch;

    @BeforeEach
    void open() {
        checks = TestSpotChecks.open("a");
        branch = checks.branch;
    }

    @Test
    void keepsWhoFoundWhatAndLetsItChangeUntilClosed() {
        checks.records(checks.wang, checks.near, 2);
        var id = checks.drawn(checks.november("sampleAmount", 100));
        var drawn = drawn(id);
        checks.judge(id, drawn.get(0), 0, "CONFIRMED", null)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("outcome.verdict", is("CONFIRMED"))
                .body("outcome.checked.by", is("a-officer"))
                .body("outcome.checked.at", notNullValue());
        checks.judge(id, drawn.get(0), 1, "NOT_CONFIRMED", "社区查无此次服务").statusCode(200);
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=SpotCheckRecord"))
                .then()
                .body("items.change", contains("CHANGED", "CHANGED"))
                .body("items[0].before.verdict", is("CONFIRMED"))
                .body("items[0].after.note", is("社区查无此次服务"));
        checks.step(branch.officer(), id, "closing").statusCode(409).body("code", is("OUTCOMES_MISSING"));
        checks.judge(id, drawn.get(1), 0, "UNREACHABLE", null).statusCode(200);
        checks.step(branch.officer(), id, "closing")
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("closed.by", is("a-officer"));
        checks.judge(id, drawn.get(1), 1, "CONFIRMED", null).statusCode(409).body("code", is("SPOT_CHECK_CLOSED"));
        checks.step(branch.officer(), id, "closing").statusCode(409).body("code", is("SPOT_CHECK_CLOSED"));
    }

    @Test
    void refusesWhatIsNoOutcome() {
        checks.records(checks.wang, checks.near, 8);
        var planned = checks.created(checks.december());
        var id = checks.drawn(checks.november());
        var drawn = drawn(id).get(0);
        checks.judge(id, drawn, 0, "NOT_CONFIRMED", null).statusCode(422).body("violations[0].field", is("note"));
        checks.judge(id, drawn, 0, "PERHAPS", null).statusCode(400);
        checks.judge(id, drawn, 7, "CONFIRMED", null).statusCode(412);
        checks.judge(planned, drawn, 0, "CONFIRMED", null).statusCode(404);
        checks.judge(id, UUID.randomUUID().toString(), 0, "CONFIRMED", null).statusCode(404);
        String other =
                checks.records(branch.officer(), id, "?drawn=false").extract().path("items[0].id");
        checks.judge(id, other, 0, "CONFIRMED", null).statusCode(409).body("code", is("RECORD_NOT_DRAWN"));
        var path = branch.path("/spot-checks/" + id + "/records/" + drawn + "/outcome");
        var body = Map.of("verdict", "CONFIRMED");
        branch.officer().body(body).put(path).then().statusCode(428);
        branch.member(checks.wang)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(403);
        checks.result(branch.officer(), planned).statusCode(409).body("code", is("NOT_DRAWN"));
        checks.step(branch.officer(), planned, "closing").statusCode(409).body("code", is("NOT_DRAWN"));
    }

    @Test
    void weighsTheResultAndKeepsTheUnreachableApart() {
        checks.records(checks.wang, checks.near, 30);
        checks.records(checks.zhao, checks.far, 10);
        var id = checks.drawn(checks.november("minimum", 3));
        var near = new HashSet<>(drawn(id));
        List<String> far = checks.records(branch.officer(), id, "?drawn=true")
                .extract()
                .path("items.findAll { it.stratum == '" + checks.far + "' }.id");
        near.removeAll(far);
        near.forEach(record -> checks.judge(id, record, 0, "CONFIRMED", null).statusCode(200));
        checks.judge(id, far.get(0), 0, "CONFIRMED", null);
        checks.judge(id, far.get(1), 0, "NOT_CONFIRMED", "记错了社区");
        checks.result(branch.officer(), id).body("open", is(1)).body("estimate", nullValue());
        checks.judge(id, far.get(2), 0, "UNREACHABLE", "电话无人接听");
        checks.result(exact(branch), id)
                .body("confirmed", is(4))
                .body("notConfirmed", is(1))
                .body("unreachable", is(1))
                .body("estimate.share", closeTo(0.75 + 0.25 / 2, 1e-9))
                .body("estimate.covered", is(40))
                .body("strata", hasSize(2));
        checks.result(branch.member(checks.wang), id).body("strata", empty()).body("confirmed", is(4));
        checks.records(branch.officer(), id, "?verdict=UNREACHABLE").body("items.id", contains(far.get(2)));
        checks.records(branch.officer(), id, "?verdict=OPEN").body("items", empty());
    }

    private static io.restassured.specification.RequestSpecification exact(TestBranch branch) {
        var config = io.restassured.RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        return branch.officer().config(config);
    }

    @Test
    void tellsOutcomesToOfficersAndToTheMemberOnly() {
        checks.records(checks.wang, checks.near, 1);
        var id = checks.drawn(checks.november());
        checks.judge(id, drawn(id).get(0), 0, "NOT_CONFIRMED", "社区查无此次服务").statusCode(200);
        checks.records(branch.member(checks.wang), id, "").body("items[0].outcome.note", is("社区查无此次服务"));
        checks.records(branch.member(checks.zhao), id, "").body("items[0].outcome", nullValue());
        checks.records(branch.member(checks.wang), id, "?verdict=NOT_CONFIRMED")
                .statusCode(403)
                .body("code", is("OUTCOMES_CLOSED"));
    }

    @Test
    void drawsFromMoreRecordsThanOnePortionHolds() {
        SpotCheckRows.get().insert(checks, 4_500);
        var body = checks.november("sampleKind", "NUMBER");
        body.put("sampleAmount", 90);
        var id = checks.drawn(body);
        checks.get(branch.plain(), id).body("size", is(4_500)).body("sample", is(90));
        var seen = new HashSet<String>();
        String cursor = null;
        do {
            var page = checks.records(branch.plain(), id, "?limit=200" + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(4_500);
        assertThat(drawn(id)).hasSize(90);
        assertThat(Statements.during(() -> checks.records(branch.officer(), id, "?limit=200")))
                .isLessThanOrEqualTo(8);
    }

    private List<String> drawn(String id) {
        return checks.records(branch.officer(), id, "?drawn=true&limit=200")
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
