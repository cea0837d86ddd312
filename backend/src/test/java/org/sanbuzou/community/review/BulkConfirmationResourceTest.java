package org.sanbuzou.community.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.ServiceFlag;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.community.TestServices;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class BulkConfirmationResourceTest {
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;
    private TestServices services;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        services = new TestServices(branch, TestCommunities.in(branch, "翠湖里社区"));
    }

    @Test
    void showsBeforehandHowManyRecordsOfWhomWouldBeConfirmed() {
        services.record(zhao, "2026-03-01T01:00:00Z", Duration.ofMinutes(90));
        services.record(wang, "2026-03-02T01:00:00Z", Duration.ofHours(2));
        services.record(wang, "2026-03-03T01:00:00Z", null);
        var flagged = services.record(wang, "2026-03-04T01:00:00Z");
        services.flag(flagged, ServiceFlag.LATE);
        preview("")
                .body("count", is(3))
                .body("minutes", is(210))
                .body("withoutHours", is(1))
                .body("flagged", is(1))
                .body("members.memberName", contains("王五", "赵六"))
                .body("members.count", contains(2, 1))
                .body("members.minutes", contains(120, 90));
        preview("?includeFlagged=true").body("count", is(4)).body("minutes", is(270));
        preview("?memberId=" + zhao).body("count", is(1)).body("flagged", is(0));
        preview("?from=2026-03-02&to=2026-03-03").body("count", is(2));
        preview("?status=CONFIRMED").body("count", is(0));
    }

    @Test
    void confirmsExactlyWhatWasSeen() {
        services.record(wang, "2026-03-01T01:00:00Z");
        services.record(zhao, "2026-03-02T01:00:00Z");
        var flagged = services.record(wang, "2026-03-03T01:00:00Z");
        services.flag(flagged, ServiceFlag.OVERLAPS);
        var token = token("?memberId=" + wang);
        confirm("?memberId=" + wang, token)
                .statusCode(200)
                .body("confirmed", is(1))
                .body("minutes", is(60));
        list("?status=CONFIRMED")
                .body("items.memberName", contains("王五"))
                .body("items[0].confirmedBy", is("a-officer"));
        confirm("?includeFlagged=true", token("?includeFlagged=true"))
                .statusCode(200)
                .body("confirmed", is(2));
        list("").body("items.status", everyItem(is("CONFIRMED")));
        confirm("", token("")).statusCode(200).body("confirmed", is(0));
    }

    @Test
    void leavesOutWhatArrivesAfterThePreview() {
        services.record(wang, "2026-03-01T01:00:00Z");
        var token = token("");
        services.record(zhao, "2026-03-02T01:00:00Z");
        confirm("", token).statusCode(200).body("confirmed", is(1));
        list("?status=RECORDED").body("items.memberName", contains("赵六"));
    }

    @Test
    void confirmsNothingOnceSomethingChanged() {
        var first = services.record(wang, "2026-03-01T01:00:00Z");
        services.record(zhao, "2026-03-02T01:00:00Z");
        var token = token("");
        branch.officer()
                .body(Map.of("reason", "日期不对"))
                .post(branch.path("/service-records/" + first + "/correction"))
                .then()
                .statusCode(200);
        confirm("", token)
                .statusCode(409)
                .body("code", is("CHANGED_SINCE_PREVIEW"))
                .body("detail", containsString("预览时是 2 条，现在是 1 条"));
        list("?status=CONFIRMED").body("items.size()", is(0));
        // The same number, but another filter than that of the preview.
        confirm("?memberId=" + zhao, token("")).statusCode(200);
        services.record(wang, "2026-03-03T01:00:00Z");
        services.record(zhao, "2026-03-04T01:00:00Z");
        confirm("?memberId=" + zhao, token("?memberId=" + wang)).statusCode(409);
    }

    @Test
    void letsOneOfManyOfficersConfirmTheSameRecords() throws Exception {
        services.recordMany(wang, "2026-03-01T01:00:00Z", 600);
        var token = token("");
        branch.admin();
        var statuses = AtOnce.run(6, () -> confirm("", token).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        preview("").body("count", is(0));
    }

    @Test
    void answersARepeatedRequestAlike() {
        services.record(wang, "2026-03-01T01:00:00Z");
        var token = token("?flagged=false");
        for (int i = 0; i < 2; i++) {
            branch.officer()
                    .header("Idempotency-Key", "bulk-key-1")
                    .body(Map.of("token", token))
                    .post(branch.path("/bulk-confirmations?flagged=false"))
                    .then()
                    .statusCode(200)
                    .body("confirmed", is(1));
        }
    }

    @Test
    void asksLittleMoreOfTheDatabaseForManyRecordsAndKeepsATraceOfEach() {
        services.recordMany(wang, "2026-03-01T01:00:00Z", 20);
        var few = token("");
        long one = Statements.during(() -> confirm("", few).statusCode(200).body("confirmed", is(20)));
        services.recordMany(wang, "2025-01-01T01:00:00Z", 2_000);
        var many = token("");
        assertThat(Statements.during(() -> confirm("", many).statusCode(200).body("confirmed", is(2_000))))
                .isLessThan(one + 60);
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=ServiceRecord&limit=200"))
                .then()
                .statusCode(200)
                .body("items.size()", is(200))
                .body("items.action", everyItem(is("confirmInBulk")))
                .body("items.after.status", everyItem(is("CONFIRMED")));
    }

    @Test
    void confirmsFiveThousandAtOnceAndNoMore() {
        services.recordMany(wang, "2025-01-01T01:00:00Z", BulkConfirmationService.MOST);
        var token = token("");
        services.record(zhao, "2026-03-01T01:00:00Z");
        branch.officer()
                .get(branch.path("/bulk-confirmations/preview"))
                .then()
                .statusCode(422)
                .body("code", is("TOO_MANY_RECORDS"));
        confirm("", token).statusCode(200).body("confirmed", is(BulkConfirmationService.MOST));
        list("?status=RECORDED").body("items.memberName", contains("赵六"));
    }

    @Test
    void refusesMembersAndUnreadableTokens() {
        branch.member(wang)
                .get(branch.path("/bulk-confirmations/preview"))
                .then()
                .statusCode(403);
        branch.member(wang)
                .body(Map.of("token", "x"))
                .post(branch.path("/bulk-confirmations"))
                .then()
                .statusCode(403);
        confirm("", "x").statusCode(422).body("code", is("TOKEN_INVALID"));
        confirm("", "甲").statusCode(422);
        branch.officer()
                .body(Map.of())
                .post(branch.path("/bulk-confirmations"))
                .then()
                .statusCode(422);
    }

    private ValidatableResponse preview(String query) {
        return branch.officer()
                .get(branch.path("/bulk-confirmations/preview" + query))
                .then()
                .statusCode(200);
    }

    private String token(String query) {
        return preview(query).extract().path("token");
    }

    private ValidatableResponse confirm(String query, String token) {
        return branch.officer()
                .body(Map.of("token", token))
                .post(branch.path("/bulk-confirmations" + query))
                .then();
    }

    private ValidatableResponse list(String query) {
        return branch.officer()
                .get(branch.path("/service-records" + query))
                .then()
                .statusCode(200);
    }
}
