package org.sanbuzou.community.proof;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.testing.TestBranch;

/** What a test's branch decided about proofs, and what its members agreed to. */
public final class TestSwitches {
    private TestSwitches() {}

    /** {@code kind} is one of QR, LOCATION, COMMUNITY, RECEIPT. */
    public static void decide(TestBranch branch, String kind, boolean on) {
        int version = branch.plain()
                .get(branch.path("/compliance-switches"))
                .path("items.find { it.kind == '" + kind + "' }.version");
        branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("switchedOn", on, "reason", "支部委员会商定"))
                .put(branch.path("/compliance-switches/" + kind))
                .then()
                .statusCode(200);
    }

    /** {@code kind} is LOCATION or RECEIPT; {@code self} is the member. */
    public static void consent(TestBranch branch, RequestSpecification self, UUID memberId, String kind) {
        self.body(Map.of("textVersion", 1))
                .put(branch.path("/members/" + memberId + "/consents/" + kind))
                .then()
                .statusCode(200);
    }
}
