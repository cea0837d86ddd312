package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ServiceRecordResourceTest {
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;
    private UUID near;
    private UUID far;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        near = TestCommunities.in(branch, "翠湖里社区");
        far = TestCommunities.in(branch, "望林社区");
    }

    @Test
    void listsTheLatestServiceFirstPageByPage() {
        record(wang, near, "2026-03-01T01:00:00Z", "一");
        record(wang, near, "2026-05-01T01:00:00Z", "二");
        record(zhao, far, "2026-04-01T01:00:00Z", "三");
        record(zhao, far, "2026-04-01T01:00:00Z", "四");
        String cursor = list(branch.officer(), "?limit=2")
                .body("items.content[0]", is("二"))
                .extract()
                .path("nextCursor");
        String last =
                list(branch.officer(), "?limit=1&cursor=" + cursor).extract().path("nextCursor");
        list(branch.officer(), "?cursor=" + last)
                .body("items.content", contains("一"))
                .body("nextCursor", nullValue());
    }

    @Test
    void filtersByMemberCommunityStatusAndDayOfTheBranch() {
        record(wang, near, "2026-02-28T16:00:00Z", "三月一日零点");
        record(wang, far, "2026-03-31T15:59:59Z", "三月三十一日夜");
        record(zhao, far, "2026-03-31T16:00:00Z", "四月一日零点");
        list(branch.officer(), "?memberId=" + zhao).body("items.content", contains("四月一日零点"));
        list(branch.officer(), "?communityId=" + near).body("items.content", contains("三月一日零点"));
        list(branch.officer(), "?from=2026-03-01&to=2026-03-31").body("items.content", contains("三月三十一日夜", "三月一日零点"));
        list(branch.officer(), "?from=2026-04-01").body("items.content", contains("四月一日零点"));
        list(branch.officer(), "?status=CONFIRMED").body("items", empty());
        branch.officer()
                .queryParam("from", "+99999-01-01")
                .get(branch.path("/service-records"))
                .then()
                .statusCode(422);
        branch.officer().get(branch.path("/service-records?cursor=x")).then().statusCode(422);
    }

    @Test
    void showsMembersOnlyTheirOwn() {
        record(wang, near, "2026-03-01T01:00:00Z", "王的");
        var other = record(zhao, near, "2026-03-02T01:00:00Z", "赵的");
        list(branch.member(wang), "").body("items.content", contains("王的"));
        branch.member(wang)
                .get(branch.path("/service-records?memberId=" + zhao))
                .then()
                .statusCode(403);
        get(branch.member(wang), other).statusCode(404);
        get(branch.member(zhao), other).statusCode(200);
        get(branch.officer(), other).statusCode(200);
        get(branch.officer(), UUID.randomUUID()).statusCode(404);
    }

    @Test
    void keepsWhoConfirmedFirst() {
        var id = record(wang, near, "2026-03-01T01:00:00Z", "值守");
        var first = confirm(branch.officer(), id)
                .statusCode(200)
                .body("status", is("CONFIRMED"))
                .body("confirmedBy", is("a-officer"))
                .body("confirmedAt", notNullValue())
                .body("version", is(1))
                .extract();
        var second = confirm(branch.admin(), id).statusCode(200).extract();
        assertThat(second.asString()).isEqualTo(first.asString());
        list(branch.officer(), "?status=CONFIRMED").body("items.size()", is(1));
    }

    @Test
    void asksForACorrectionUntilTheRecordIsConfirmed() {
        var id = record(wang, near, "2026-03-01T01:00:00Z", "值守");
        correct(branch.officer(), id, "日期不对")
                .statusCode(200)
                .body("status", is("CORRECTION_REQUESTED"))
                .body("correctionReason", is("日期不对"))
                .body("content", is("值守"));
        confirm(branch.officer(), id).statusCode(200).body("status", is("CONFIRMED"));
        correct(branch.officer(), id, "还是不对").statusCode(409).body("code", is("RECORD_CONFIRMED"));
        correct(branch.officer(), id, " ").statusCode(422);
        correct(branch.officer(), UUID.randomUUID(), "日期不对").statusCode(404);
        confirm(branch.officer(), UUID.randomUUID()).statusCode(404);
    }

    @Test
    void takesAConfirmationBackWithItsReason() {
        var id = record(wang, near, "2026-03-01T01:00:00Z", "值守");
        withdraw(branch.officer(), id, "点错了").statusCode(409).body("code", is("NOT_CONFIRMED"));
        confirm(branch.officer(), id);
        withdraw(branch.officer(), id, " ").statusCode(422);
        withdraw(branch.member(wang), id, "点错了").statusCode(403);
        withdraw(branch.officer(), UUID.randomUUID(), "点错了").statusCode(404);
        withdraw(branch.admin(), id, "点错了")
                .statusCode(200)
                .body("status", is("RECORDED"))
                .body("confirmedBy", nullValue())
                .body("confirmedAt", nullValue())
                .body("unconfirmedReason", is("点错了"))
                .body("content", is("值守"));
        branch.admin()
                .get(branch.path("/audit-entries?subjectId=" + id))
                .then()
                .body("items[0].action", is("withdrawServiceRecordConfirmation"))
                .body("items[0].before.confirmedBy", is("a-officer"))
                .body("items[0].after.unconfirmedReason", is("点错了"));
        confirm(branch.officer(), id).statusCode(200).body("unconfirmedReason", nullValue());
    }

    @Test
    void leavesConfirmingToOfficers() {
        var id = record(wang, near, "2026-03-01T01:00:00Z", "值守");
        confirm(branch.member(wang), id).statusCode(403);
        correct(branch.member(wang), id, "日期不对").statusCode(403);
    }

    @Test
    void leavesATraceOfWhatWasRecordedAndConfirmed() {
        var id = record(wang, near, "2026-03-01T01:00:00Z", "值守");
        confirm(branch.officer(), id);
        branch.admin()
                .get(branch.path("/audit-entries?subjectId=" + id))
                .then()
                .body("items.action", contains("confirmServiceRecord", "putServiceRecord"))
                .body("items[1].after.content", is("值守"))
                .body("items[1].after.memberId", is(wang.toString()))
                .body("items[0].before.status", is("RECORDED"))
                .body("items[0].after.status", is("CONFIRMED"))
                .body("items[0].after.content", nullValue());
    }

    @Test
    void needsTheSameStatementsForOneRowAndForMany() {
        record(wang, near, "2026-03-01T01:00:00Z", "一");
        long one = Statements.during(() -> list(branch.officer(), ""));
        for (int day = 10; day < 30; day++) {
            record(day % 2 == 0 ? wang : zhao, day % 3 == 0 ? near : far, "2026-03-" + day + "T01:00:00Z", "又一");
        }
        // Of these, two let the caller in: session and account.
        assertThat(Statements.during(() -> list(branch.officer(), "").body("items.size()", is(21))))
                .isEqualTo(one)
                .isEqualTo(2 + 3);
    }

    private UUID record(UUID member, UUID community, String startedAt, String content) {
        var id = UUID.randomUUID();
        var body = Map.of(
                "memberId", member,
                "communityId", community,
                "startedAt", startedAt,
                "content", content,
                "clientSentAt", startedAt);
        branch.officer()
                .body(body)
                .put(branch.path("/service-records/" + id))
                .then()
                .statusCode(201);
        return id;
    }

    private ValidatableResponse list(RequestSpecification caller, String query) {
        return caller.get(branch.path("/service-records" + query)).then().statusCode(200);
    }

    private ValidatableResponse get(RequestSpecification caller, UUID id) {
        return caller.get(branch.path("/service-records/" + id)).then();
    }

    private ValidatableResponse confirm(RequestSpecification caller, UUID id) {
        return caller.post(branch.path("/service-records/" + id + "/confirmation"))
                .then();
    }

    private ValidatableResponse withdraw(RequestSpecification caller, UUID id, String reason) {
        return caller.body(Map.of("reason", reason))
                .post(branch.path("/service-records/" + id + "/confirmation/withdrawal"))
                .then();
    }

    private ValidatableResponse correct(RequestSpecification caller, UUID id, String reason) {
        return caller.body(Map.of("reason", reason))
                .post(branch.path("/service-records/" + id + "/correction"))
                .then();
    }
}
