package org.sanbuzou.community.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** The draw: what is in the frame, what is drawn, what is told before and after. */
@QuarkusTest
class SpotCheckDrawTest {
    private TestSpotChecks checks;
    private TestBranch branch;

    @BeforeEach
    void open() {
        checks = TestSpotChecks.open("a");
        branch = checks.branch;
    }

    @Test
    void drawsOnlyWhenThePeriodIsOver() {
        var id = checks.created();
        TestClock.stopAt("2026-11-30T23:59");
        checks.draw(id).statusCode(409).body("code", is("PERIOD_NOT_OVER"));
        TestClock.stopAt("2026-12-01T00:00");
        checks.draw(id)
                .statusCode(200)
                .body("status", is("DRAWN"))
                .body("size", is(0))
                .body("strata", empty());
        checks.draw(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void holdsTheRecordsThatStartedOnTheDaysOfTheBranchAndStand() {
        var first = checks.record(checks.wang, checks.near, "2026-10-31T16:00:00Z");
        checks.record(checks.wang, checks.near, "2026-10-31T15:59:59Z");
        var id = checks.created();
        TestClock.stopAt("2026-12-01T00:30");
        var last = checks.record(checks.zhao, checks.far, "2026-11-30T15:59:59Z");
        checks.record(checks.zhao, checks.far, "2026-11-30T16:00:00Z");
        replaced(checks.record(checks.zhao, checks.far, "2026-11-12T01:00:00Z"));
        checks.draw(id).statusCode(200).body("size", is(2)).body("excluded", is(1));
        List<String> frame = checks.records(branch.officer(), id, "").extract().path("items.id");
        assertThat(frame).containsExactlyInAnyOrder(first.toString(), last.toString());
    }

    @Test
    void canBeRepeatedByAnyoneFromWhatIsPublished() throws Exception {
        checks.records(checks.wang, checks.near, 25);
        checks.records(checks.zhao, checks.far, 7);
        var id = checks.drawn(checks.november("sampleAmount", 20));
        var check = checks.get(branch.member(checks.wang), id).extract();
        var seed = HexFormat.of().parseHex(check.path("seed"));
        assertThat(hash(seed, check.path("ruleText"))).isEqualTo(check.<String>path("commitment"));

        List<Map<String, Object>> frame =
                checks.records(branch.member(checks.wang), id, "").extract().path("items");
        assertThat(frame).hasSize(32);
        var expected = new ArrayList<String>();
        for (var stratum : Map.of(checks.near, 5, checks.far, 2).entrySet()) {
            var ids = frame.stream()
                    .filter(record ->
                            record.get("stratum").equals(stratum.getKey().toString()))
                    .map(record -> (String) record.get("id"))
                    .sorted(java.util.Comparator.comparing(recordId -> hash(seed, recordId)))
                    .toList();
            expected.addAll(ids.subList(0, stratum.getValue()));
        }
        List<String> drawn =
                checks.records(branch.plain(), id, "?drawn=true").extract().path("items.id");
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
        checks.records(branch.plain(), id, "?drawn=false").body("items", hasSize(25));
        checks.get(branch.plain(), id).body("strata.probability.sort()", contains("2/7", "5/25"));
    }

    @Test
    void tellsTheSeedNowhereBeforeTheDraw() {
        checks.records(checks.wang, checks.near, 3);
        var key = "spot-check-1";
        var made = branch.officer()
                .header("Idempotency-Key", key)
                .body(checks.november())
                .post(branch.path("/spot-checks"));
        String id = made.path("id");
        var told = new ArrayList<>(List.of(made.asString()));
        told.add(branch.officer()
                .header("Idempotency-Key", key)
                .body(checks.november())
                .post(branch.path("/spot-checks"))
                .asString());
        told.add(checks.create(checks.november()).statusCode(409).extract().asString());
        told.add(checks.draw(id).statusCode(409).extract().asString());
        told.add(checks.step(branch.officer(), id, "closing")
                .statusCode(409)
                .extract()
                .asString());
        for (var rest : List.of("", "/" + id, "/" + id + "/records", "/" + id + "/result")) {
            told.add(branch.admin().get(branch.path("/spot-checks" + rest)).asString());
        }
        told.add(branch.admin().get(branch.path("/audit-entries")).asString());
        TestClock.stopAt(TestSpotChecks.AFTER);
        String seed = checks.draw(id).statusCode(200).extract().path("seed");
        var base64 = java.util.Base64.getEncoder().encodeToString(HexFormat.of().parseHex(seed));
        assertThat(told).hasSizeGreaterThan(8).allSatisfy(answer -> assertThat(answer)
                .doesNotContainIgnoringCase(seed)
                .doesNotContain(base64)
                .doesNotContain("\"seed\":\""));
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=SpotCheck"))
                .then()
                .body("items.action", contains("drawSpotCheck", "createSpotCheck"))
                .body("items.findAll { it.toString().contains('seed') }", empty());
    }

    @Test
    void ofDrawsAtOnceThereIsOne() throws Exception {
        checks.records(checks.wang, checks.near, 20);
        var id = checks.created(checks.november("sampleAmount", 50));
        TestClock.stopAt(TestSpotChecks.AFTER);
        branch.officer();
        var answers = AtOnce.run(4, () -> checks.draw(id).extract().response());
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(Response::asString)
                .hasSize(4)
                .containsOnly(answers.get(0).asString());
        checks.records(branch.officer(), id, "?drawn=true").body("items", hasSize(10));
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=SpotCheck"))
                .then()
                .body("items.findAll { it.action == 'drawSpotCheck' }", hasSize(1));
    }

    @Test
    void repeatsADrawByItsKeyAndAlsoWithout() {
        checks.records(checks.wang, checks.near, 5);
        var id = checks.created();
        TestClock.stopAt(TestSpotChecks.AFTER);
        var path = branch.path("/spot-checks/" + id + "/draw");
        var first = branch.officer().header("Idempotency-Key", "draw-0001").post(path);
        var again = branch.officer().header("Idempotency-Key", "draw-0001").post(path);
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(checks.draw(id).extract().asString()).isEqualTo(first.asString());
    }

    @Test
    void countsWhatArrivesAfterTheDrawAndLeavesTheFrameAlone() {
        checks.records(checks.wang, checks.near, 4);
        var id = checks.drawn(checks.november());
        checks.result(branch.plain(), id).statusCode(200).body("late", is(0));
        replaced(checks.record(checks.zhao, checks.far, "2026-11-20T01:00:00Z"));
        checks.record(checks.zhao, checks.far, "2026-11-30T16:00:00Z");
        checks.result(branch.plain(), id).body("late", is(1));
        checks.get(branch.plain(), id).body("size", is(4)).body("excluded", is(0));
        checks.records(branch.plain(), id, "").body("items", hasSize(4));
    }

    @Test
    void namesNobodyToOthers() {
        var own = checks.record(checks.wang, checks.near, "2026-11-10T01:00:00Z");
        var other = checks.record(checks.zhao, checks.near, "2026-11-11T01:00:00Z");
        var id = checks.drawn(checks.november("sampleAmount", 100));
        checks.records(branch.officer(), id, "")
                .body("items.find { it.id == '" + other + "' }.service.memberName", is("赵六"));
        checks.records(branch.member(checks.wang), id, "")
                .body("items", hasSize(2))
                .body("items.date.sort()", contains("2026-11-10", "2026-11-11"))
                .body("items.find { it.id == '" + own + "' }.service.content", is("桶前值守"))
                .body("items.find { it.id == '" + other + "' }.service", nullValue());
        checks.records(branch.plain(), id, "").body("items.service", everyItem(nullValue()));
        assertThat(checks.records(branch.plain(), id, "").extract().asString()).doesNotContain("赵六", "值守");
    }

    @Test
    void tellsThoseWhoseRecordsWereDrawn() {
        checks.records(checks.wang, checks.near, 3);
        var id = checks.drawn(checks.november("sampleAmount", 100));
        checks.draw(id).statusCode(200);
        branch.member(checks.wang)
                .get(branch.path("/notifications"))
                .then()
                .body("items.kind", contains("SPOT_CHECK_DRAWN"))
                .body("items[0].subjectId", is(id));
        branch.member(checks.zhao).get(branch.path("/notifications")).then().body("items", empty());
    }

    /** As if another record had taken its place. */
    private void replaced(UUID recordId) {
        SpotCheckRows.get().replace(recordId);
    }

    private static String hash(byte[] seed, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
