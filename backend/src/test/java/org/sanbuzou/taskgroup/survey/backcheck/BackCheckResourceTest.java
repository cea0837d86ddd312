package org.sanbuzou.taskgroup.survey.backcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.shared.Sha256;
import org.sanbuzou.shared.sampling.Seed;
import org.sanbuzou.shared.sampling.Selection;
import org.sanbuzou.taskgroup.survey.TestSurvey;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class BackCheckResourceTest {
    private TestBranch branch;
    private TestSurvey survey;
    private UUID wang;
    private UUID zhao;
    private UUID qian;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-10T09:00");
        branch = TestBranch.open("a");
        survey = TestSurvey.empty(branch);
        survey.load(rows("A", 12));
        survey.load(rows("B", 4));
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        qian = TestMembers.get().register(branch.id(), "钱七");
        survey.assign(survey.pair(wang, zhao), List.of(survey.villageId("A"), survey.villageId("B")), List.of());
    }

    private static String rows(String village, int units) {
        return "户编号,村编号,片区\n"
                + String.join(
                        "\n",
                        IntStream.range(0, units)
                                .mapToObj(i -> village + "-" + i + "," + village + ",1排")
                                .toList());
    }

    private void done(String village, int units) {
        for (int i = 0; i < units; i++) {
            visited(village + "-" + i, "DONE", "2026-03-10T00:30:00Z");
        }
    }

    private void visited(String code, String result, String at) {
        var body = Map.of(
                "unitId", survey.unit(code),
                "memberId", wang,
                "visitedAt", at,
                "result", result,
                "clientSentAt", Instant.parse(at).plusSeconds(1800));
        branch.officer()
                .body(body)
                .put(survey.path("/visits/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
    }

    private Map<String, Object> rule(String stratification, int number) {
        return new HashMap<>(Map.of(
                "cutoffOn",
                "2026-03-10",
                "stratification",
                stratification,
                "sampleKind",
                "NUMBER",
                "sampleAmount",
                number));
    }

    private String plan(Map<String, Object> rule) {
        return branch.officer()
                .body(rule)
                .post(survey.path("/back-checks"))
                .then()
                .statusCode(201)
                .body("status", is("PLANNED"))
                .body("seed", nullValue())
                .body("commitment", notNullValue())
                .extract()
                .path("id");
    }

    private String path(String id, String rest) {
        return survey.path("/back-checks/" + id + rest);
    }

    private ValidatableResponse post(String id, String rest) {
        return branch.officer().post(path(id, rest)).then();
    }

    @Test
    void drawsWhatEverybodyCanDrawAgain() {
        done("A", 12);
        done("B", 3);
        var id = plan(rule("VILLAGE", 6));
        post(id, "/draw").statusCode(409).body("code", is("CUTOFF_NOT_OVER"));
        TestClock.stopAt("2026-03-11T09:00");
        var drawn = post(id, "/draw")
                .statusCode(200)
                .body("size", is(15))
                .body("sample", is(6))
                .extract();
        assertThat(post(id, "/draw").statusCode(200).extract().asString()).isEqualTo(drawn.asString());

        var seed = Seed.ofHex(drawn.path("seed"));
        assertThat(new Sha256()
                        .add(seed.bytes())
                        .add(drawn.<String>path("ruleText"))
                        .hex())
                .isEqualTo(drawn.<String>path("commitment"));
        var wanted = new TreeMap<String, Integer>();
        List<Map<String, Object>> strata = drawn.path("strata");
        strata.forEach(stratum -> wanted.put((String) stratum.get("key"), (Integer) stratum.get("sample")));
        var selection = new Selection(seed, wanted);
        List<Map<String, Object>> frame =
                branch.plain().queryParam("limit", 200).get(path(id, "/units")).path("items");
        frame.forEach(
                unit -> selection.offer((String) unit.get("stratum"), UUID.fromString((String) unit.get("unitId"))));
        assertThat(frame).hasSize(15).allSatisfy(unit -> assertThat(unit.get("drawn"))
                .isEqualTo(selection.drawn().contains(UUID.fromString((String) unit.get("unitId")))));
    }

    @Test
    void boundsTheCoverageByWhatOthersFound() {
        done("A", 10);
        done("B", 2);
        var id = plan(rule("VILLAGE", 12));
        TestClock.stopAt("2026-03-11T09:00");
        post(id, "/draw").body("strata.size", contains(10, 2)).body("strata.name", contains("A", "B"));
        post(id, "/closing").statusCode(409).body("code", is("OUTCOMES_MISSING"));
        List<String> units =
                branch.plain().queryParam("limit", 200).get(path(id, "/units")).path("items.unitId");
        units.forEach(unit -> judge(id, unit, qian, "CONFIRMED", null).statusCode(200));
        branch.plain().get(survey.path("/coverage")).then().body("total.verified", nullValue());
        post(id, "/closing").statusCode(200).body("status", is("CLOSED")).body("open", is(0));
        branch.plain()
                .get(survey.path("/coverage"))
                .then()
                .body("total.verified.checked", is(12))
                .body("total.verified.method", is("WILSON"))
                .body("villages[0].figure.verified.method", is("EXACT"))
                .body("villages[0].figure.verified.low", is(1f))
                .body("villages[1].figure.verifiedLow", is(0.5f));
        judge(id, units.get(0), qian, "UNREACHABLE", null).statusCode(409).body("code", is("BACK_CHECK_CLOSED"));
    }

    private ValidatableResponse judge(String id, String unit, UUID checker, String verdict, String note) {
        return judge(id, unit, checker, verdict, note, 0);
    }

    private ValidatableResponse judge(String id, String unit, UUID checker, String verdict, String note, int version) {
        var body = new HashMap<String, Object>(Map.of("verdict", verdict, "checkedByMemberId", checker));
        body.put("note", note);
        return branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path(id, "/units/" + unit + "/outcome"))
                .then();
    }

    @Test
    void isNotMadeByThoseWhoWereThere() {
        done("A", 2);
        var id = plan(rule("PAIR", 1));
        TestClock.stopAt("2026-03-11T09:00");
        post(id, "/draw").body("strata.name", hasSize(1));
        String unit =
                branch.plain().queryParam("drawn", true).get(path(id, "/units")).path("items[0].unitId");
        String other = branch.plain()
                .queryParam("drawn", false)
                .get(path(id, "/units"))
                .path("items[0].unitId");
        judge(id, unit, wang, "CONFIRMED", null).statusCode(409).body("code", is("OWN_UNIT"));
        judge(id, unit, zhao, "CONFIRMED", null).statusCode(409).body("code", is("OWN_UNIT"));
        branch.member(zhao).get(path(id, "/units")).then().body("items.mayCheck", contains(false, false));
        judge(id, unit, qian, "NOT_CONFIRMED", null).statusCode(422).body("code", is("NOTE_MISSING"));
        judge(id, unit, qian, "NOT_CONFIRMED", "证件 110101199003078515").statusCode(422);
        judge(id, other, qian, "CONFIRMED", null).statusCode(409).body("code", is("UNIT_NOT_DRAWN"));
        judge(id, unit, qian, "NOT_CONFIRMED", "还没有测量").statusCode(200).body("outcome.checkedByName", is("钱七"));
        judge(id, unit, qian, "CONFIRMED", null).statusCode(412);
        branch.member(qian)
                .queryParam("verdict", "NOT_CONFIRMED")
                .get(path(id, "/units"))
                .then()
                .body("items.outcome.note", contains("还没有测量"));
        branch.member(zhao)
                .queryParam("verdict", "NOT_CONFIRMED")
                .get(path(id, "/units"))
                .then()
                .body("items[0].outcome.note", nullValue());
        branch.member(qian)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "verdict",
                        "CONFIRMED",
                        "checkedByMemberId",
                        TestMembers.get().register(branch.id(), "孙八")))
                .put(path(id, "/units/" + unit + "/outcome"))
                .then()
                .statusCode(403);
    }

    @Test
    void sendsThePairBackToWhatIsNotAsRecorded() {
        done("A", 1);
        var id = plan(rule("NONE", 1));
        TestClock.stopAt("2026-03-11T09:00");
        post(id, "/draw").statusCode(200);
        var unit = survey.unit("A-0");
        judge(id, unit, qian, "NOT_CONFIRMED", "东侧两间没有登记").statusCode(200);
        due(branch.officer(), "2026-03-12")
                .body("items.code", contains("A-0"))
                .body("items[0].status", is("DONE"))
                .body("items[0].nextVisitOn", is("2026-03-12"))
                .body("items[0].nextVisitBy", is("BACK_CHECK"))
                .body("items[0].refutation", is("东侧两间没有登记"));
        due(branch.member(qian), "2026-03-12").body("items[0].refutation", nullValue());
        branch.member(zhao)
                .get(survey.path("/my-units"))
                .then()
                .body("units.find { it.code == 'A-0' }.refutation", is("东侧两间没有登记"));

        judge(id, unit, qian, "CONFIRMED", null, 1).statusCode(200);
        due(branch.officer(), "2026-03-12").body("items", hasSize(0));
        judge(id, unit, qian, "NOT_CONFIRMED", "东侧两间没有登记", 2).statusCode(200);
        TestClock.stopAt("2026-03-12T09:00");
        visited("A-0", "DONE", "2026-03-12T00:30:00Z");
        due(branch.officer(), "2026-04-30").body("items", hasSize(0));
    }

    private ValidatableResponse due(RequestSpecification caller, String day) {
        return caller.queryParam("dueBy", day).get(survey.path("/units")).then().statusCode(200);
    }

    @Test
    void isPlannedOneAtATimeAndBeforeTheDayIsOver() {
        var past = rule("NONE", 1);
        past.put("cutoffOn", "2026-03-09");
        refused(past, 422, "CUTOFF_OVER");
        var far = rule("NONE", 1);
        far.put("cutoffOn", "2028-03-09");
        refused(far, 422, "CUTOFF_FAR");
        var rate = rule("NONE", 101);
        rate.put("sampleKind", "RATE");
        refused(rate, 422, "RATE_INVALID");
        var id = plan(rule("NONE", 1));
        refused(rule("NONE", 1), 409, "BACK_CHECK_RUNNING");
        branch.officer()
                .body(Map.of("reason", "改日再办"))
                .post(path(id, "/cancellation"))
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("seed", nullValue());
        TestClock.stopAt("2026-03-11T09:00");
        post(id, "/draw").statusCode(409).body("code", is("BACK_CHECK_CANCELLED"));
        branch.plain().post(path(id, "/draw")).then().statusCode(403);
    }

    private void refused(Map<String, Object> rule, int status, String code) {
        branch.officer()
                .body(rule)
                .post(survey.path("/back-checks"))
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    @Test
    void leavesOutWhatWasDoneAfterTheDay() {
        done("A", 3);
        var id = plan(rule("NONE", 1));
        TestClock.stopAt("2026-03-11T09:00");
        visited("B-0", "DONE", "2026-03-11T00:30:00Z");
        post(id, "/draw").body("size", is(3)).body("sample", is(1));
        branch.officer().get(survey.path("/back-checks")).then().body("items.id", contains(id));
    }
}
