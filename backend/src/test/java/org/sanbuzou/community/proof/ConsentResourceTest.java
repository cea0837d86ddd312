package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ConsentResourceTest {
    private TestProofs proofs;
    private TestBranch branch;

    @BeforeEach
    void open() {
        proofs = TestProofs.open("a");
        branch = proofs.branch;
    }

    @Test
    void showsTheWholeTextBeforeAnythingIsAgreedTo() {
        own().body("items.kind", contains("LOCATION", "RECEIPT"))
                .body("items[0].granted", is(false))
                .body("items[0].history", hasSize(0))
                .body("items[0].text.version", is(1))
                .body("items[0].text.body", containsString("可以不同意"))
                .body("items[0].text.body", containsString("可以随时撤回"));
    }

    @Test
    void keepsWhatWasAgreedToAndWithdrawn() {
        grant(branch.member(proofs.member), "LOCATION", 1).statusCode(200).body("granted", is(true));
        grant(branch.member(proofs.member), "LOCATION", 1).statusCode(200).body("history", hasSize(1));
        proofs.stopAt("2026-11-22T10:00");
        proofs.withdraw("LOCATION");
        proofs.withdraw("LOCATION");
        grant(branch.member(proofs.member), "LOCATION", 1).statusCode(200);
        own().body("items[0].granted", is(true))
                .body("items[0].history", hasSize(2))
                .body("items[0].history[0].withdrawnAt", nullValue())
                .body("items[0].history[1].grantedAt", is("2026-11-22T01:00:05Z"))
                .body("items[0].history[1].withdrawnAt", is("2026-11-22T02:00:00Z"))
                .body("items[0].history[1].text.body", notNullValue())
                .body("items[1].granted", is(false));
    }

    @Test
    void refusesConsentToATextThatIsNotTheOneShownNow() {
        grant(branch.member(proofs.member), "LOCATION", 2).statusCode(409).body("code", is("CONSENT_TEXT_CHANGED"));
        branch.member(proofs.member)
                .body(Map.of())
                .put(path(proofs.member, "/LOCATION"))
                .then()
                .statusCode(422);
    }

    @Test
    void isForTheMemberAloneNotEvenForOfficers() {
        var colleague = TestMembers.get().register(branch.id(), "赵六");
        for (var other : new RequestSpecification[] {branch.officer(), branch.admin(), branch.member(colleague)}) {
            grant(other, "LOCATION", 1).statusCode(403).body("code", is("FORBIDDEN"));
        }
        branch.officer().get(path(proofs.member, "")).then().statusCode(403);
        branch.officer().delete(path(proofs.member, "/LOCATION")).then().statusCode(403);
        TestBranch.anonymous().get(path(proofs.member, "")).then().statusCode(401);
        branch.officer().get(path(UUID.randomUUID(), "")).then().statusCode(404);
    }

    @Test
    void knowsNoConsentForWhatNeedsNone() {
        grant(branch.member(proofs.member), "QR", 1).statusCode(404);
        branch.member(proofs.member)
                .delete(path(proofs.member, "/COMMUNITY"))
                .then()
                .statusCode(404);
    }

    @Test
    void isGivenOnceHoweverOftenItIsSent() throws Exception {
        branch.member(proofs.member);
        var statuses = AtOnce.run(6, () -> grant(branch.member(proofs.member), "LOCATION", 1)
                .extract()
                .statusCode());
        assertThat(statuses).containsOnly(200);
        own().body("items[0].history", hasSize(1));
    }

    private ValidatableResponse own() {
        return branch.member(proofs.member).get(path(proofs.member, "")).then().statusCode(200);
    }

    private ValidatableResponse grant(RequestSpecification caller, String kind, int version) {
        return caller.body(Map.of("textVersion", version))
                .put(path(proofs.member, "/" + kind))
                .then();
    }

    private String path(UUID member, String rest) {
        return branch.path("/members/" + member + "/consents" + rest);
    }
}
