package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class HostSessionResourceTest {
    private TestProofs proofs;
    private TestBranch branch;

    @BeforeEach
    void open() {
        proofs = TestProofs.open("a");
        branch = proofs.branch;
        proofs.decide("QR", true);
    }

    @Test
    void givesTheCodesOfTheNextTenMinutesInOneAnswer() {
        var session = proofs.host("2026-11-22T11:00");
        var codes = proofs.codes(session);
        assertThat(codes).hasSize(21);
        assertThat(codes.get(0))
                .containsEntry("from", "2026-11-22T01:00:00Z")
                .containsEntry("until", "2026-11-22T01:00:30Z");
        assertThat(codes.stream().map(code -> code.get("code"))).doesNotHaveDuplicates();
        assertThat(codes.stream().map(code -> code.get("typed"))).doesNotHaveDuplicates();
    }

    @Test
    void showsNothingBeforeTheBeginningNorAfterTheEnd() {
        var later = with("from", "2026-11-22T09:05");
        String session = open(branch.officer(), later).statusCode(201).extract().path("id");
        assertThat(proofs.codes(session).get(0)).containsEntry("from", "2026-11-22T01:05:00Z");
        proofs.stopAt("2026-11-22T09:59:40");
        assertThat(proofs.codes(session)).hasSize(1);
        proofs.stopAt("2026-11-22T10:00");
        assertThat(proofs.codes(session)).isEmpty();
    }

    @Test
    void endsAtOnceAndOnlyOnce() {
        var session = proofs.host("2026-11-22T11:00");
        end(session).body("endedAt", is("2026-11-22T01:00:05Z"));
        proofs.stopAt("2026-11-22T09:30");
        end(session).body("endedAt", is("2026-11-22T01:00:05Z"));
        assertThat(proofs.codes(session)).isEmpty();
        list(branch.officer(), "?active=true").body("items", hasSize(0));
        list(branch.officer(), "?active=false").body("items.id", contains(session));
    }

    @Test
    void refusesPeriodsThatAreEmptyTooLongOrTooFar() {
        open(branch.officer(), with("until", "2026-11-22T09:00:05"))
                .statusCode(422)
                .body("code", is("HOST_PERIOD_EMPTY"));
        open(branch.officer(), with("until", "2026-11-22T21:00:06"))
                .statusCode(422)
                .body("code", is("HOST_PERIOD_TOO_LONG"));
        open(branch.officer(), with("until", "2026-11-22T21:00:05")).statusCode(201);
        var far = with("from", "2026-12-25T09:00");
        far.put("until", TestProofs.moment("2026-12-25T10:00").toString());
        open(branch.officer(), far).statusCode(422).body("code", is("HOST_PERIOD_TOO_FAR"));
        var unknown = body();
        unknown.put("communityId", UUID.randomUUID());
        open(branch.officer(), unknown).statusCode(422).body("code", is("COMMUNITY_UNKNOWN"));
    }

    @Test
    void isForOfficersAndOrganisers() {
        open(branch.member(proofs.member), body()).statusCode(403);
        var withActivity = body();
        withActivity.put("activityId", UUID.randomUUID());
        open(branch.member(proofs.member), withActivity).statusCode(403);
        var session = proofs.host("2026-11-22T11:00");
        branch.member(proofs.member)
                .get(branch.path("/host-sessions/" + session + "/codes"))
                .then()
                .statusCode(403);
        list(branch.member(proofs.member), "").body("items", hasSize(0));
        list(branch.officer(), "").body("items[0].activityId", nullValue());
    }

    @Test
    void cannotBeOpenedWhileSwitchedOff() {
        proofs.decide("QR", false);
        open(branch.officer(), body()).statusCode(409).body("code", is("QR_OFF"));
    }

    @Test
    void leavesNoSecretInTheAudit() {
        var session = proofs.host("2026-11-22T11:00");
        var code = proofs.codes(session).get(0).get("code");
        var audit = branch.admin().get(branch.path("/audit-entries")).asString();
        assertThat(audit).contains("HostSession").doesNotContain("secret", code);
    }

    @Test
    void doesNotExistForAnotherBranch() {
        var session = proofs.host("2026-11-22T11:00");
        var other = TestProofs.open("b");
        other.branch
                .officer()
                .get(other.branch.path("/host-sessions/" + session + "/codes"))
                .then()
                .statusCode(404);
        list(branch.officer(), "").body("items.id", contains(session)).body("nextCursor", not("x"));
    }

    private Map<String, Object> with(String field, String moment) {
        var body = body();
        body.put(field, TestProofs.moment(moment).toString());
        return body;
    }

    private Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "communityId",
                proofs.community,
                "until",
                TestProofs.moment("2026-11-22T10:00").toString()));
    }

    private ValidatableResponse open(RequestSpecification caller, Map<String, Object> body) {
        return caller.body(body).post(branch.path("/host-sessions")).then();
    }

    private ValidatableResponse end(String session) {
        return branch.officer()
                .post(branch.path("/host-sessions/" + session + "/end"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list(RequestSpecification caller, String query) {
        return caller.get(branch.path("/host-sessions" + query)).then().statusCode(200);
    }
}
