package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ServiceCorrectionTest {
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;
    private UUID community;
    private final UUID original = UUID.randomUUID();

    @BeforeEach
    void record() {
        TestClock.stopAt("2026-10-01T12:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        community = TestCommunities.in(branch, "翠湖里社区");
        send(branch.member(wang), original, wang, "值守", null).statusCode(201);
    }

    @Test
    void keepsTheOriginalAndPointsToWhatTookItsPlace() {
        var id = UUID.randomUUID();
        send(branch.member(wang), id, wang, "桶前值守两小时", original)
                .statusCode(201)
                .body("correctsId", is(original.toString()))
                .body("status", is("RECORDED"))
                .body("flags", empty());
        get(original)
                .body("status", is("CORRECTED"))
                .body("correctedById", is(id.toString()))
                .body("content", is("值守"))
                .body("version", is(1));
        branch.admin()
                .get(branch.path("/audit-entries?subjectId=" + original))
                .then()
                .body("items.action", contains("putServiceRecord", "putServiceRecord"))
                .body("items[0].actor", is(wangsAccount()))
                .body("items[0].after.correctedById", is(id.toString()))
                .body("items[0].after.content", nullValue());
    }

    @Test
    void answersTheSameCorrectionAgainAndRefusesASecondOne() {
        var id = UUID.randomUUID();
        var first = send(branch.member(wang), id, wang, "改", original)
                .statusCode(201)
                .extract()
                .asString();
        assertThat(send(branch.member(wang), id, wang, "改", original)
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(first);
        send(branch.member(wang), UUID.randomUUID(), wang, "又改", original)
                .statusCode(409)
                .body("code", is("ALREADY_CORRECTED"));
        send(branch.member(wang), UUID.randomUUID(), wang, "又改", id).statusCode(201);
        get(id).body("status", is("CORRECTED"));
    }

    @Test
    void letsOneOfManyCorrectionsAtOnceTakeThePlace() throws Exception {
        branch.member(wang);
        var numbers = IntStream.range(0, 8).iterator();
        var statuses = AtOnce.run(8, () -> {
            int number;
            synchronized (numbers) {
                number = numbers.next();
            }
            return send(branch.member(wang), UUID.randomUUID(), wang, "改" + number, original)
                    .extract()
                    .statusCode();
        });
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        branch.officer().get(branch.path("/service-records")).then().body("items.size()", is(2));
    }

    @Test
    void waitsForConfirmationAgainWhenAConfirmedRecordIsCorrected() {
        act(original, "confirmation").statusCode(200);
        var id = UUID.randomUUID();
        send(branch.member(wang), id, wang, "改", original)
                .statusCode(201)
                .body("status", is("RECORDED"))
                .body("confirmedBy", nullValue());
        get(original).body("status", is("CORRECTED")).body("confirmedBy", is("a-officer"));
        act(original, "confirmation").statusCode(409).body("code", is("ALREADY_CORRECTED"));
        act(original, "correction").statusCode(409).body("code", is("ALREADY_CORRECTED"));
        act(id, "confirmation").statusCode(200);
    }

    @Test
    void correctsOnlyRecordsOfTheSameMember() {
        var unknown = send(branch.member(wang), UUID.randomUUID(), wang, "改", UUID.randomUUID())
                .statusCode(422)
                .body("code", is("RECORD_UNKNOWN"))
                .extract()
                .<String>path("detail");
        send(branch.member(zhao), UUID.randomUUID(), zhao, "改", original)
                .statusCode(422)
                .body("code", is("RECORD_UNKNOWN"))
                .body("detail", is(unknown));
        var self = UUID.randomUUID();
        send(branch.member(wang), self, wang, "改", self).statusCode(422);
        get(original).body("status", is("RECORDED"));
    }

    @Test
    void comparesNewRecordsWithWhatTookThePlaceOnly() {
        send(branch.member(wang), UUID.randomUUID(), wang, "值守", null)
                .statusCode(201)
                .body("flags", contains("OVERLAPS", "LOOKS_DUPLICATE"));
        branch.officer().get(branch.path("/service-records")).then().body("items.size()", is(2));
        var lone = UUID.randomUUID();
        send(branch.member(zhao), lone, zhao, "值守", null).statusCode(201).body("flags", empty());
        send(branch.member(zhao), UUID.randomUUID(), zhao, "值守", lone)
                .statusCode(201)
                .body("flags", empty());
        send(branch.member(zhao), UUID.randomUUID(), zhao, "扫雪", null)
                .statusCode(201)
                .body("flags", contains("OVERLAPS"));
    }

    private String wangsAccount() {
        return "a-m" + wang.toString().substring(24);
    }

    private ValidatableResponse send(
            RequestSpecification caller, UUID id, UUID memberId, String content, UUID correctsId) {
        var body = new HashMap<String, Object>(Map.of(
                "memberId",
                memberId,
                "communityId",
                community,
                "startedAt",
                "2026-10-01T01:00:00Z",
                "endedAt",
                "2026-10-01T02:00:00Z",
                "content",
                content,
                "clientSentAt",
                "2026-10-01T04:00:00Z"));
        if (correctsId != null) {
            body.put("correctsId", correctsId);
        }
        return caller.body(body).put(branch.path("/service-records/" + id)).then();
    }

    private ValidatableResponse get(UUID id) {
        return branch.officer()
                .get(branch.path("/service-records/" + id))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse act(UUID id, String what) {
        return branch.officer()
                .body(Map.of("reason", "请核对"))
                .post(branch.path("/service-records/" + id + "/" + what))
                .then();
    }
}
