package org.sanbuzou.community.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.proof.TestSwitches;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class FeedbackResourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private TestBranch branch;
    private UUID wang;
    private String near;
    private String far;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-11-22T12:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王小五");
        near = community("翠湖里社区");
        far = community("望林社区");
    }

    @Test
    void opensAFormWithWhatWasDoneInThePeriodAndNoMoreOfTheNames() {
        var record = record(near, "2026-10-05T02:00:00Z", "桶前值守");
        record(near, "2026-09-30T15:59:59Z", "九月最后一夜");
        record(far, "2026-10-05T02:00:00Z", "别的社区");
        form(link(near))
                .statusCode(200)
                .body("communityName", is("翠湖里社区"))
                .body("branchName", is("a"))
                .body("records.id", contains(record.toString()))
                .body("records.memberName", contains("王**"))
                .body("records.date", contains("2026-10-05"))
                .body("whole", is(true));
    }

    @Test
    void takesOneAnswerHoweverManyComeAtOnce() throws Exception {
        var secret = link(near);
        var statuses = AtOnce.run(
                8,
                () -> give(secret, Map.of("impression", "SATISFIED")).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        list("").body("items", hasSize(1)).body("items.source", contains("LINK"));
        give(secret, Map.of("comment", "再说一句"))
                .statusCode(409)
                .body("code", is("FEEDBACK_GIVEN"))
                .body("detail", containsString("已收到"));
        form(secret).statusCode(409).body("code", is("FEEDBACK_GIVEN"));
        branch.officer().get(branch.path("/feedback-links")).then().body("items[0].usedAt", notNullValue());
    }

    @Test
    void acceptsAProofThatNamedTheCommunity() {
        TestSwitches.decide(branch, "COMMUNITY", true);
        var proved = record(near, "2026-10-05T02:00:00Z", "桶前值守", Map.of("kind", "COMMUNITY", "reference", "居委会值班岗"));
        var plain = record(near, "2026-10-06T02:00:00Z", "环境清扫");
        give(
                        link(near),
                        Map.of(
                                "records",
                                List.of(
                                        Map.of("recordId", proved, "answer", "SEEN"),
                                        Map.of("recordId", plain, "answer", "NOT_SEEN"))))
                .statusCode(201);
        recordOf(proved).body("proof.verdict", is("ACCEPTED")).body("proof.reason", is("社区反馈：确有此事"));
        recordOf(plain).body("proof", nullValue()).body("status", is("RECORDED"));
        list("").body("items[0].records.answer", containsInAnyOrder("SEEN", "NOT_SEEN"));
    }

    @Test
    void refusesAnswersOnRecordsTheFormDidNotShow() {
        var elsewhere = record(far, "2026-10-05T02:00:00Z", "别的社区");
        var secret = link(near);
        give(secret, Map.of("records", List.of(Map.of("recordId", elsewhere, "answer", "SEEN"))))
                .statusCode(422)
                .body("code", is("RECORD_UNKNOWN"));
        give(secret, Map.of()).statusCode(422).body("code", is("FEEDBACK_EMPTY"));
        give(secret, Map.of("comment", " ")).statusCode(422);
        give(secret, Map.of("comment", "长".repeat(1001))).statusCode(422);
        form(secret).statusCode(200);
    }

    @Test
    void endsAfterItsTimeAndWhenItIsRevoked() {
        var late = link(near);
        var revoked = link(near);
        String id = branch.officer().get(branch.path("/feedback-links")).path("items[0].id");
        branch.officer().delete(branch.path("/feedback-links/" + id)).then().statusCode(204);
        branch.officer().delete(branch.path("/feedback-links/" + id)).then().statusCode(204);
        form(revoked).statusCode(409).body("code", is("FEEDBACK_LINK_ENDED"));
        form(late).statusCode(200);
        TestClock.stopAt("2026-12-06T12:00");
        form(late).statusCode(409).body("code", is("FEEDBACK_LINK_ENDED"));
        give(late, Map.of("comment", "晚了")).statusCode(409);
    }

    @Test
    void knowsNoSecretButTheWholeOne() {
        var secret = link(near);
        form(secret.substring(1)).statusCode(404);
        form("x").statusCode(404);
        branch.officer()
                .get(branch.path("/feedback-links"))
                .then()
                .body("items[0].toString()", not(containsString(secret)));
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=FeedbackLink"))
                .then()
                .body("items[0].toString()", not(containsString("secret")));
    }

    @Test
    void takesSlipsOfPaper() {
        var slip = new HashMap<String, Object>(Map.of(
                "communityId", near,
                "from", "2026-10-01",
                "to", "2026-10-31",
                "givenOn", "2026-11-03",
                "impression", "ACCEPTABLE",
                "comment", "希望周末也来",
                "givenBy", "居委会值班岗"));
        enter(slip).statusCode(201);
        list("?communityId=" + near)
                .body("items.enteredBy", contains("a-officer"))
                .body("items.comment", contains("希望周末也来"));
        list("?communityId=" + far).body("items", empty());
        list("?from=2026-11-01").body("items", empty());
        list("?from=2026-10-31&to=2026-10-31").body("items", hasSize(1));
        slip.put("givenOn", "2026-11-24");
        enter(slip).statusCode(422).body("violations[0].field", is("givenOn"));
        slip.put("to", "2026-09-30");
        enter(slip).statusCode(422).body("code", is("PERIOD_REVERSED"));
        slip.put("communityId", UUID.randomUUID());
        enter(slip).statusCode(422).body("code", is("COMMUNITY_UNKNOWN"));
    }

    @Test
    void addsUpByCommunityInTheOrderOfNames() {
        var first = record(near, "2026-10-05T02:00:00Z", "桶前值守");
        record(far, "2026-10-05T02:00:00Z", "环境清扫");
        give(
                        link(near),
                        Map.of(
                                "impression",
                                "SATISFIED",
                                "records",
                                List.of(Map.of("recordId", first, "answer", "SEEN"))))
                .statusCode(201);
        branch.officer()
                .get(branch.path("/community-feedback-summary?from=2026-10-01&to=2026-10-31"))
                .then()
                .statusCode(200)
                .body("items.communityName", contains("望林社区", "翠湖里社区"))
                .body("items.services", contains(1, 1))
                .body("items.feedbacks", contains(0, 1))
                .body("items.satisfied", contains(0, 1))
                .body("items.seen", contains(0, 1));
    }

    @Test
    void isForOfficersAndThoseWithTheLink() {
        for (var path : List.of("/feedback-links", "/community-feedback")) {
            branch.member(wang).get(branch.path(path)).then().statusCode(403);
            TestBranch.anonymous().get(branch.path(path)).then().statusCode(401);
        }
    }

    private String link(String communityId) {
        String path = branch.officer()
                .body(Map.of("communityId", communityId, "from", "2026-10-01", "to", "2026-10-31"))
                .post(branch.path("/feedback-links"))
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        return path.substring("/feedback#".length());
    }

    private ValidatableResponse form(String secret) {
        return TestBranch.anonymous().get("/api/v1/feedback-forms/" + secret).then();
    }

    private ValidatableResponse give(String secret, Map<String, ?> feedback) {
        return TestBranch.anonymous()
                .body(feedback)
                .post("/api/v1/feedback-forms/" + secret)
                .then();
    }

    private ValidatableResponse enter(Map<String, ?> slip) {
        return branch.officer()
                .body(slip)
                .post(branch.path("/community-feedback"))
                .then();
    }

    private ValidatableResponse list(String query) {
        return branch.officer()
                .get(branch.path("/community-feedback" + query))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse recordOf(UUID id) {
        return branch.officer()
                .get(branch.path("/service-records/" + id))
                .then()
                .statusCode(200);
    }

    private UUID record(String communityId, String startedAt, String content) {
        return record(communityId, startedAt, content, null);
    }

    private UUID record(String communityId, String startedAt, String content, Map<String, ?> proof) {
        var id = UUID.randomUUID();
        var body = new HashMap<String, Object>(Map.of(
                "memberId", wang,
                "communityId", communityId,
                "startedAt", startedAt,
                "content", content,
                "clientSentAt", NOW.toString()));
        body.put("proof", proof);
        branch.officer()
                .body(body)
                .put(branch.path("/service-records/" + id))
                .then()
                .statusCode(201);
        return id;
    }

    private String community(String name) {
        return branch.officer()
                .body(Map.of("name", name))
                .post(branch.path("/communities"))
                .path("id");
    }
}
