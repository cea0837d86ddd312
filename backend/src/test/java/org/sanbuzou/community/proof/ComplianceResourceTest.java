package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ComplianceResourceTest {
    private TestProofs proofs;
    private TestBranch branch;

    @BeforeEach
    void open() {
        proofs = TestProofs.open("a");
        branch = proofs.branch;
    }

    @Test
    void everyProofIsOffUntilTheBranchDecides() {
        switches()
                .body("items.kind", contains("QR", "LOCATION", "COMMUNITY", "RECEIPT"))
                .body("items.switchedOn", everyItem(is(false)))
                .body("items.reason", everyItem(nullValue()))
                .body("items[0].legalNote", containsString("国办函〔2026〕12号"))
                .body("items[1].legalNote", containsString("第二十八条"));
        for (var kind : new String[] {"COMMUNITY", "RECEIPT", "QR", "LOCATION"}) {
            proofs.record(Map.of("kind", kind, "reference", "居委会"))
                    .body("proof.verdict", is("REFUSED"))
                    .body("proof.reason", containsString("没有打开"));
        }
    }

    @Test
    void tellsWhoDecidedWhenAndWhy() {
        decide("QR", "\"0\"", true, "十一月支委会商定").statusCode(200).header("ETag", "\"1\"");
        decide("QR", "\"1\"", false, "试用结束").statusCode(200);
        switches()
                .body("items[0].switchedOn", is(false))
                .body("items[0].reason", is("试用结束"))
                .body("items[0].decidedBy", notNullValue())
                .body("items[0].decidedAt", is("2026-11-22T01:00:05Z"));
        branch.plain()
                .get(branch.path("/compliance-decisions?kind=QR"))
                .then()
                .statusCode(200)
                .body("items.reason", contains("试用结束", "十一月支委会商定"));
        branch.plain()
                .get(branch.path("/compliance-decisions?kind=RECEIPT"))
                .then()
                .body("items.size()", is(0));
        branch.admin()
                .get(branch.path("/audit-entries"))
                .then()
                .body("items.action", hasItem("decideComplianceSwitch"));
    }

    @Test
    void needsAReason() {
        var body = new HashMap<String, Object>(Map.of("switchedOn", true));
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(branch.path("/compliance-switches/QR"))
                .then()
                .statusCode(422);
        decide("QR", "\"0\"", true, " ").statusCode(422).body("violations[0].field", is("reason"));
    }

    @Test
    void isForOfficersToDecideAndForAllToRead() {
        branch.member(proofs.member)
                .header("If-Match", "\"0\"")
                .body(Map.of("switchedOn", true, "reason", "想用"))
                .put(branch.path("/compliance-switches/QR"))
                .then()
                .statusCode(403);
        TestBranch.anonymous().get(branch.path("/compliance-switches")).then().statusCode(401);
    }

    @Test
    void refusesDecisionsFromAnOlderStateAndNoDecisionAtAll() {
        decide("QR", "\"0\"", false, "关").statusCode(409).body("code", is("SWITCH_UNCHANGED"));
        decide("QR", "\"0\"", true, "开").statusCode(200);
        decide("QR", "\"0\"", false, "关").statusCode(412);
        branch.officer()
                .body(Map.of("switchedOn", false, "reason", "关"))
                .put(branch.path("/compliance-switches/QR"))
                .then()
                .statusCode(428);
        decide("SELFIE", "\"0\"", true, "开").statusCode(404);
    }

    @Test
    void letsOneOfTwoDecideAtOnce() throws Exception {
        branch.officer();
        var statuses =
                AtOnce.run(4, () -> decide("QR", "\"0\"", true, "开").extract().statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void belongsToOneBranch() {
        decide("QR", "\"0\"", true, "开").statusCode(200);
        var other = TestProofs.open("b");
        other.branch
                .plain()
                .get(other.branch.path("/compliance-switches"))
                .then()
                .body("items.switchedOn", everyItem(is(false)));
        other.branch.officer().get(branch.path("/compliance-switches")).then().statusCode(404);
    }

    @Test
    void keepsNamedProofsUncheckedOnceSwitchedOn() {
        decide("COMMUNITY", "\"0\"", true, "开").statusCode(200);
        decide("RECEIPT", "\"0\"", true, "开").statusCode(200);
        proofs.record(Map.of("kind", "COMMUNITY", "reference", "居委会治保主任"))
                .body("proof.verdict", is("UNCHECKED"))
                .body("proof.reference", is("居委会治保主任"));
        proofs.record(Map.of("kind", "RECEIPT", "reference", "2026-118"))
                .body("proof.verdict", is("REFUSED"))
                .body("proof.reason", containsString("没有同意"));
        proofs.consent("RECEIPT");
        proofs.record(Map.of("kind", "RECEIPT", "reference", "2026-118")).body("proof.verdict", is("UNCHECKED"));
        proofs.record(Map.of("kind", "RECEIPT")).body("proof.verdict", is("UNCERTAIN"));
    }

    private ValidatableResponse switches() {
        return branch.member(proofs.member)
                .get(branch.path("/compliance-switches"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(String kind, String version, boolean on, String reason) {
        return branch.officer()
                .header("If-Match", version)
                .body(Map.of("switchedOn", on, "reason", reason))
                .put(branch.path("/compliance-switches/" + kind))
                .then();
    }
}
