package org.sanbuzou.community.proof;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** A branch with a member, a community, and proofs that are sent with records. */
final class TestProofs {
    static final double LATITUDE = 39.7268;
    static final double LONGITUDE = 116.3411;
    static final double METERS_A_DEGREE = 111_195;

    final TestBranch branch;
    final UUID member;
    final UUID community;
    private Instant now = moment("2026-11-22T09:00:05");

    private TestProofs(TestBranch branch) {
        this.branch = branch;
        member = TestMembers.get().register(branch.id(), "王五");
        community = TestCommunities.in(branch, "翠湖里社区");
    }

    /** On Sunday, 22 November 2026, at nine. */
    static TestProofs open(String name) {
        TestClock.stopAt("2026-11-22T09:00:05");
        return new TestProofs(TestBranch.open(name));
    }

    static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(BranchTime.ZONE).toInstant();
    }

    void stopAt(String local) {
        TestClock.stopAt(local);
        now = moment(local);
    }

    void decide(String kind, boolean on) {
        TestSwitches.decide(branch, kind, on);
    }

    void consent(String kind) {
        TestSwitches.consent(branch, branch.member(member), member, kind);
    }

    ValidatableResponse withdraw(String kind) {
        return branch.member(member)
                .delete(branch.path("/members/" + member + "/consents/" + kind))
                .then()
                .statusCode(204);
    }

    /** One at the place of the constants, in the datum of phones. */
    String site(int radius) {
        return branch.officer()
                .body(Map.of(
                        "name",
                        "居委会",
                        "latitude",
                        LATITUDE,
                        "longitude",
                        LONGITUDE,
                        "datum",
                        "WGS84",
                        "radiusMeters",
                        radius))
                .post(branch.path("/communities/" + community + "/sites"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** So many metres north of the site. */
    Map<String, Object> position(double meters, Instant takenAt) {
        return new HashMap<>(Map.of(
                "latitude",
                LATITUDE + meters / METERS_A_DEGREE,
                "longitude",
                LONGITUDE,
                "accuracyMeters",
                20,
                "datum",
                "WGS84",
                "takenAt",
                takenAt.toString()));
    }

    String host(String until) {
        return branch.officer()
                .body(Map.of("communityId", community, "until", moment(until).toString()))
                .post(branch.path("/host-sessions"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    List<Map<String, String>> codes(String session) {
        return branch.officer()
                .get(branch.path("/host-sessions/" + session + "/codes"))
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
    }

    static Map<String, Object> qr(String code) {
        return Map.of("kind", "QR", "reference", code);
    }

    static Map<String, Object> location(Map<String, Object> position) {
        return Map.of("kind", "LOCATION", "position", position);
    }

    /** Recorded and sent now, with a clock that is right. */
    ValidatableResponse record(Map<String, ?> proof) {
        return record(UUID.randomUUID(), proof, now, now);
    }

    /** Whatever the proof is worth, the record is stored. */
    ValidatableResponse record(UUID id, Map<String, ?> proof, Instant startedAt, Instant clientSentAt) {
        return branch.member(member)
                .body(Map.of(
                        "memberId",
                        member,
                        "communityId",
                        community,
                        "startedAt",
                        startedAt.toString(),
                        "content",
                        "桶前值守",
                        "proof",
                        proof,
                        "clientSentAt",
                        clientSentAt.toString()))
                .put(branch.path("/service-records/" + id))
                .then()
                .statusCode(201)
                .body("status", is("RECORDED"));
    }
}
