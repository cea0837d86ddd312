package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a position is worth, the record it came with is stored: the fixture holds that for each. */
@QuarkusTest
class LocationProofTest {
    private static final Instant NOW = TestProofs.moment("2026-11-22T09:00:05");

    @Inject
    EntityManager entities;

    private TestProofs proofs;

    @BeforeEach
    void open() {
        proofs = TestProofs.open("a");
        proofs.decide("LOCATION", true);
        proofs.consent("LOCATION");
        proofs.site(300);
    }

    @Test
    void tellsInsideOutsideAndWhatCannotBeTold() {
        verdict(send(proofs.position(40, NOW)), "ACCEPTED", "范围内", "100 米内");
        verdict(send(proofs.position(290, NOW)), "UNCERTAIN", "说不准", "300 米内");
        verdict(send(proofs.position(2_000, NOW)), "REFUSED", "不在社区登记的地点范围内", "3 公里内");
        send(proofs.position(40, NOW)).body("proof.accuracyMeters", is(20));
        assertThat(kept()).isEqualTo(4);
    }

    @Test
    void knowsTheDatumOfThePosition() {
        var map = ChinaDatum.toGcj02(new GeoPoint(TestProofs.LATITUDE, TestProofs.LONGITUDE));
        var position = proofs.position(0, NOW);
        position.putAll(Map.of("latitude", map.latitude(), "longitude", map.longitude()));
        verdict(send(position), "REFUSED", "不在社区登记的地点", "1 公里内");
        position.put("datum", "GCJ02");
        verdict(send(position), "ACCEPTED", "范围内", "100 米内");
    }

    @Test
    void doesNotKeepWhatIsNoPosition() {
        var nowhere = proofs.position(0, NOW);
        nowhere.putAll(Map.of("latitude", 0, "longitude", 0));
        verdict(send(nowhere), "REFUSED", "没有定到位", null);
        verdict(proofs.record(Map.of("kind", "LOCATION")), "REFUSED", "没有收到位置", null);
        var stale = proofs.position(0, NOW.minusSeconds(3_600));
        verdict(send(stale), "UNCERTAIN", "相差 10 分钟以上", null);
        assertThat(kept()).isZero();
    }

    @Test
    void answersNumbersThatAreNoneWithASentence() {
        var position = proofs.position(0, NOW);
        position.put("latitude", "NaN");
        var body = Map.of(
                "memberId",
                proofs.member,
                "communityId",
                proofs.community,
                "startedAt",
                NOW.toString(),
                "content",
                "桶前值守",
                "proof",
                TestProofs.location(position),
                "clientSentAt",
                NOW.toString());
        int status = proofs.branch
                .member(proofs.member)
                .body(body)
                .put(proofs.branch.path("/service-records/" + UUID.randomUUID()))
                .statusCode();
        assertThat(status).isIn(201, 400, 422);
        assertThat(kept()).isZero();
    }

    @Test
    void doesNotKeepAnythingWithoutConsentOrWhileSwitchedOff() {
        proofs.withdraw("LOCATION");
        verdict(send(proofs.position(40, NOW)), "REFUSED", "没有同意", null);
        proofs.consent("LOCATION");
        proofs.decide("LOCATION", false);
        verdict(send(proofs.position(40, NOW)), "REFUSED", "没有打开", null);
        assertThat(kept()).isZero();
    }

    @Test
    void deletesTheCoordinatesAtOnceWhenConsentIsWithdrawn() {
        String id = send(proofs.position(40, NOW)).extract().path("id");
        assertThat(kept()).isEqualTo(1);
        proofs.withdraw("LOCATION");
        assertThat(kept()).isZero();
        proofs.branch
                .plain()
                .get(proofs.branch.path("/retention-purges"))
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].what", is("LOCATION"))
                .body("items[0].cause", is("CONSENT_WITHDRAWN"))
                .body("items[0].removed", is(1));
        proofs.branch
                .member(proofs.member)
                .get(proofs.branch.path("/service-records/" + id))
                .then()
                .body("proof.verdict", is("ACCEPTED"));
    }

    @Test
    void notesNoDeletionWhereNothingWasKept() {
        proofs.withdraw("LOCATION");
        proofs.branch
                .plain()
                .get(proofs.branch.path("/retention-purges"))
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void showsTheCoordinatesInNoAnswerAndNoAuditRow() {
        var position = proofs.position(40, NOW);
        position.putAll(Map.of("latitude", 39.72716161, "longitude", 116.34115151));
        String id = send(position).extract().path("id");
        for (var path : new String[] {
            "/service-records",
            "/service-records/" + id,
            "/audit-entries",
            "/retention-purges",
            "/communities/" + proofs.community + "/sites"
        }) {
            assertThat(proofs.branch.admin().get(proofs.branch.path(path)).asString())
                    .as(path)
                    .doesNotContain("39.727161", "116.341151", "LocationReading");
        }
        assertThat(kept()).isEqualTo(1);
        assertThat(count("select count(*) from audit_entry")).isPositive();
        assertThat(count("select count(*) from audit_entry"
                        + " where concat_ws(' ', subject_type, before_json, after_json) like '%39.727161%'"))
                .isZero();
    }

    @Test
    void isJudgedAgainWhenASiteIsCorrected() {
        String id = send(proofs.position(2_000, NOW)).extract().path("id");
        proofs.branch
                .officer()
                .body(Map.of(
                        "name",
                        "文化活动室",
                        "latitude",
                        TestProofs.LATITUDE + 2_000 / TestProofs.METERS_A_DEGREE,
                        "longitude",
                        TestProofs.LONGITUDE,
                        "datum",
                        "WGS84",
                        "radiusMeters",
                        200))
                .post(proofs.branch.path("/communities/" + proofs.community + "/sites"))
                .then()
                .statusCode(201);
        proofs.branch
                .officer()
                .get(proofs.branch.path("/service-records/" + id))
                .then()
                .body("proof.verdict", is("ACCEPTED"))
                .body("proof.distanceBand", is("100 米内"));
    }

    @Test
    void staysWithARecordThatIsCorrectedInOtherRespects() {
        String id = send(proofs.position(40, NOW)).extract().path("id");
        verdict(correct(id, NOW), "ACCEPTED", "沿用更正前的核对：", "100 米内");
        assertThat(kept()).isEqualTo(1);
        id = send(proofs.position(40, NOW)).extract().path("id");
        verdict(correct(id, NOW.minusSeconds(60)), "UNCERTAIN", "更正改了社区或开始时间", null);
    }

    @Test
    void isNotBroughtByACorrectionOfARecordWithoutOne() {
        String id = proofs.record(Map.of("kind", "COMMUNITY", "reference", "服务台"))
                .extract()
                .path("id");
        verdict(correct(id, NOW), "REFUSED", "没有收到位置", null);
    }

    private ValidatableResponse correct(String id, Instant startedAt) {
        return proofs.branch
                .member(proofs.member)
                .body(Map.of(
                        "memberId",
                        proofs.member,
                        "communityId",
                        proofs.community,
                        "correctsId",
                        id,
                        "startedAt",
                        startedAt.toString(),
                        "content",
                        "桶前值守，劝导分类",
                        "proof",
                        Map.of("kind", "LOCATION"),
                        "clientSentAt",
                        NOW.toString()))
                .put(proofs.branch.path("/service-records/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse send(Map<String, Object> position) {
        return proofs.record(TestProofs.location(position));
    }

    private static void verdict(ValidatableResponse record, String verdict, String reason, String band) {
        record.body("proof.verdict", is(verdict))
                .body("proof.reason", containsString(reason))
                .body("proof.distanceBand", band == null ? nullValue() : is(band));
    }

    private long kept() {
        return count("select count(*) from location_reading");
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }
}
