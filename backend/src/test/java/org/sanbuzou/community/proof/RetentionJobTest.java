package org.sanbuzou.community.proof;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;

@QuarkusTest
class RetentionJobTest {
    @Inject
    RetentionJob job;

    private TestProofs proofs;

    @BeforeEach
    void open() {
        proofs = TestProofs.open("a");
        proofs.decide("LOCATION", true);
        proofs.consent("LOCATION");
        proofs.site(300);
        proofs.record(TestProofs.location(proofs.position(40, TestProofs.moment("2026-11-22T09:00:05"))));
    }

    @Test
    void deletesCoordinatesAfterSevenDaysAndNotesIt() {
        purgeAt("2026-11-29T09:00");
        purges().body("items.size()", is(0));
        purgeAt("2026-11-29T09:01");
        purges().body("items.size()", is(1))
                .body("items[0].what", is("LOCATION"))
                .body("items[0].cause", is("EXPIRED"))
                .body("items[0].removed", is(1))
                .body("items[0].olderThan", is("2026-11-22T01:01:00Z"))
                .body("items[0].purgedAt", is("2026-11-29T01:01:00Z"));
        purgeAt("2026-11-29T10:00");
        purges().body("items.size()", is(1));
    }

    @Test
    void keepsThemAsLongAsTheBranchHasAgreed() {
        proofs.branch
                .officer()
                .body(Map.of("value", "1", "validFrom", "2026-11-01", "source", "支部委员会商定"))
                .put(proofs.branch.path("/rule-parameters/privacy.locationKeptDays"))
                .then()
                .statusCode(200);
        purgeAt("2026-11-23T09:01");
        purges().body("items[0].removed", is(1));
    }

    @Test
    void deletesAllCoordinatesOnceTheBranchHasSwitchedLocationsOff() {
        proofs.decide("LOCATION", false);
        purgeAt("2026-11-22T10:00");
        purges().body("items[0].cause", is("SWITCHED_OFF")).body("items[0].removed", is(1));
    }

    @Test
    void countsOnceWhatSeveralNodesDeleteAtOnce() throws Exception {
        proofs.stopAt("2026-11-29T09:01");
        AtOnce.run(4, () -> {
            job.purge();
            return null;
        });
        purgeAt("2026-11-29T09:01");
        purges().body("items.removed", is(java.util.List.of(1)));
    }

    @Test
    void deletesHostSessionsWithTheirSecretsAfterThirtyDays() {
        proofs.decide("QR", true);
        var session = proofs.host("2026-11-22T11:00");
        proofs.record(TestProofs.qr(proofs.codes(session).get(0).get("code"))).body("proof.verdict", is("ACCEPTED"));
        purgeAt("2026-12-22T11:01");
        proofs.branch
                .officer()
                .get(proofs.branch.path("/host-sessions/" + session))
                .then()
                .statusCode(404);
        purges().body("items.what", containsInAnyOrder("LOCATION", "HOST_SESSION"));
    }

    @Test
    void notesItInTheBranchItBelongsToAndNowhereElse() {
        var other = TestProofs.open("b");
        purgeAt("2026-11-29T09:01");
        other.branch
                .plain()
                .get(other.branch.path("/retention-purges"))
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
        purges().body("items.size()", is(1));
    }

    /** Back again afterwards, as nobody stays logged in for weeks. */
    private void purgeAt(String moment) {
        proofs.stopAt(moment);
        job.purge();
        proofs.stopAt("2026-11-22T09:00:05");
    }

    private ValidatableResponse purges() {
        return proofs.branch
                .member(proofs.member)
                .get(proofs.branch.path("/retention-purges"))
                .then()
                .statusCode(200);
    }
}
