package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ServiceRecordPutTest {
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;
    private UUID community;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        community = TestCommunities.in(branch, "翠湖里社区");
    }

    @Test
    void answersWhatIsStoredWhenARecordIsSentAgain() {
        var first = send(branch.member(wang), body())
                .statusCode(201)
                .body("memberName", is("王五"))
                .body("communityName", is("翠湖里社区"))
                .body("status", is("RECORDED"))
                .body("proof.kind", is("RECEIPT"))
                .body("version", is(0))
                .extract();
        var second = send(branch.member(wang), with("clientSentAt", "2026-11-02T00:00:00Z"))
                .statusCode(200)
                .extract();
        assertThat(second.asString()).isEqualTo(first.asString());
        branch.member(wang)
                .get(branch.path("/service-records/" + id))
                .then()
                .statusCode(200)
                .body("clientSentAt", is("2026-10-01T02:00:00Z"));
    }

    @Test
    void comparesMomentsAsTheyAreStored() {
        send(branch.member(wang), with("startedAt", "2026-10-01T01:00:00.123456789Z"))
                .statusCode(201)
                .body("startedAt", is("2026-10-01T01:00:00.123456Z"));
        send(branch.member(wang), with("startedAt", "2026-10-01T09:00:00.123456999+08:00"))
                .statusCode(200)
                .body("startedAt", is("2026-10-01T01:00:00.123456Z"));
        send(branch.member(wang), with("startedAt", "2026-10-01T01:00:00.123457Z"))
                .statusCode(409);
    }

    @Test
    void refusesTheSameIdForAnotherRecord() {
        send(branch.member(wang), body()).statusCode(201);
        for (var other : Map.of(
                        "content",
                        "另一件事",
                        "activityId",
                        UUID.randomUUID().toString(),
                        "endedAt",
                        "2026-10-01T01:59:00Z",
                        "proof",
                        Map.of("kind", "QR", "reference", "回执1"))
                .entrySet()) {
            send(branch.member(wang), with(other.getKey(), other.getValue()))
                    .statusCode(409)
                    .body("code", is("ID_REUSED"));
        }
    }

    @Test
    void tellsNothingAboutTheRecordOfAnotherMember() {
        send(branch.member(wang), body()).statusCode(201);
        send(branch.member(zhao), with("memberId", zhao))
                .statusCode(409)
                .body("code", is("ID_REUSED"))
                .body("detail", not(containsString("王五")));
    }

    @Test
    void storesOneOfFiftySentAtOnce() throws Exception {
        branch.member(wang);
        var answers =
                AtOnce.run(50, () -> send(branch.member(wang), body()).extract().response());
        assertThat(answers)
                .extracting(answer -> answer.statusCode())
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers)
                .extracting(answer -> answer.asString())
                .containsOnly(answers.get(0).asString());
        branch.officer().get(branch.path("/service-records")).then().body("items.size()", is(1));
    }

    @Test
    void letsMembersRecordOnlyTheirOwnServicesAndOfficersAnybodys() {
        send(branch.member(zhao), body()).statusCode(403).body("code", is("FORBIDDEN"));
        send(branch.officer(), body()).statusCode(201);
    }

    @Test
    void refusesUnknownMembersAndCommunities() {
        send(branch.officer(), with("memberId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", is("MEMBER_UNKNOWN"));
        send(branch.officer(), with("communityId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", is("COMMUNITY_UNKNOWN"));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        send(branch.member(wang), with("endedAt", "2026-10-01T00:59:59Z"))
                .statusCode(422)
                .body("code", is("ENDED_BEFORE_STARTED"));
        send(branch.member(wang), with("endedAt", "2026-10-01T01:00:00Z")).statusCode(201);
    }

    @Test
    void keepsTheRecordOfAPhoneThatIsAYearAhead() {
        TestClock.stopAt("2026-10-01T12:00");
        send(branch.officer(), with("clientSentAt", "2026-10-01T04:00:00Z"))
                .statusCode(201)
                .body("clockOffsetSeconds", is(0))
                .body("flags", empty());
        var ahead = with("startedAt", "2027-10-01T01:00:00Z");
        ahead.putAll(Map.of("endedAt", "2027-10-01T02:00:00Z", "clientSentAt", "2027-10-01T04:00:00Z"));
        branch.member(wang)
                .body(ahead)
                .put(branch.path("/service-records/" + UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("startedAt", is("2027-10-01T01:00:00Z"))
                .body("clockOffsetSeconds", is(365 * 24 * 3600))
                .body("flags", contains("OVERLAPS", "LOOKS_DUPLICATE", "CLOCK_OFF"));
    }

    @Test
    void findsTheEarlierRecordOfAPhoneWhoseClockWasWrong() {
        TestClock.stopAt("2026-10-01T12:00");
        var behind = with("startedAt", "2025-10-01T01:00:00Z");
        behind.putAll(Map.of("endedAt", "2025-10-01T02:00:00Z", "clientSentAt", "2025-10-01T04:00:00Z"));
        send(branch.member(wang), behind).statusCode(201).body("flags", contains("CLOCK_OFF"));
        var right = with("clientSentAt", "2026-10-01T04:00:00Z");
        right.putAll(Map.of("startedAt", "2026-10-01T01:20:00Z", "endedAt", "2026-10-01T03:00:00Z"));
        branch.member(wang)
                .body(right)
                .put(branch.path("/service-records/" + UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("flags", contains("OVERLAPS", "LOOKS_DUPLICATE"));
    }

    @Test
    void flagsByWhatTheBranchHasAgreedOn() {
        TestClock.stopAt("2026-10-09T12:00");
        send(branch.member(wang), with("clientSentAt", "2026-10-09T04:11:00Z"))
                .statusCode(201)
                .body("flags", contains("LATE", "CLOCK_OFF"));
        agree("community.lateDays", 30);
        agree("community.clockToleranceMinutes", 60);
        var next = with("clientSentAt", "2026-10-09T04:11:00Z");
        next.putAll(Map.of("startedAt", "2026-10-02T01:00:00Z", "endedAt", "2026-10-02T02:00:00Z"));
        branch.member(wang)
                .body(next)
                .put(branch.path("/service-records/" + UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("flags", empty());
    }

    private void agree(String rule, int number) {
        branch.admin()
                .body(Map.of("value", String.valueOf(number), "validFrom", "2026-01-01", "source", "支部约定"))
                .put(branch.path("/rule-parameters/" + rule))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesMomentsNoDatabaseCouldKeep() {
        send(branch.member(wang), with("startedAt", "-0500-01-01T00:00:00Z")).statusCode(422);
        send(branch.member(wang), with("endedAt", "+99999-01-01T00:00:00Z")).statusCode(422);
        send(branch.member(wang), with("clientSentAt", "+99999-01-01T00:00:00Z"))
                .statusCode(422)
                .body("code", is("CLOCK_UNUSABLE"));
    }

    @Test
    void refusesContentThatIsMissingTooLongOrUnreadable() {
        send(branch.member(wang), with("content", "")).statusCode(422).body("violations[0].field", is("content"));
        send(branch.member(wang), with("content", "长".repeat(501))).statusCode(422);
        send(branch.member(wang), with("content", "看\u202e不见")).statusCode(422);
        send(branch.member(wang), with("proof", Map.of("kind", "SELFIE", "reference", "x")))
                .statusCode(400);
        send(branch.member(wang), with("points", 5)).statusCode(400).body("code", is("UNKNOWN_FIELD"));
        send(branch.member(wang), with("content", "清扫𠮷野路👍\n捡拾白色垃圾"))
                .statusCode(201)
                .body("content", is("清扫𠮷野路👍\n捡拾白色垃圾"));
    }

    @Test
    void needsFewStatements() {
        var caller = branch.member(wang);
        // Of these, two let the caller in: session and account. One asks whether the proof may be kept.
        assertThat(Statements.during(() -> send(caller, body()).statusCode(201)))
                .isEqualTo(2 + 6);
        assertThat(Statements.during(() -> send(branch.member(wang), body()).statusCode(200)))
                .isEqualTo(2 + 2);
    }

    private Map<String, Object> with(String field, Object value) {
        var body = body();
        body.put(field, value);
        return body;
    }

    private Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "memberId", wang,
                "communityId", community,
                "startedAt", "2026-10-01T01:00:00Z",
                "endedAt", "2026-10-01T02:00:00Z",
                "content", "桶前值守",
                "proof", Map.of("kind", "RECEIPT", "reference", "回执1"),
                "clientSentAt", "2026-10-01T02:00:00Z"));
    }

    private ValidatableResponse send(RequestSpecification caller, Map<String, Object> body) {
        return caller.body(body).put(branch.path("/service-records/" + id)).then();
    }
}
