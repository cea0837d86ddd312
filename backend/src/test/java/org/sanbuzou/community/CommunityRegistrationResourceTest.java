package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

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
class CommunityRegistrationResourceTest {
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;
    private UUID community;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        community = TestCommunities.in(branch, "翠湖里社区");
    }

    @Test
    void storesARegistrationOnceHoweverOftenItIsSent() {
        var id = UUID.randomUUID();
        register(branch.member(wang), id, wang, "2026-03-01")
                .statusCode(201)
                .body("memberName", is("王五"))
                .body("communityName", is("翠湖里社区"))
                .body("receiptNo", is("回执1"))
                .body("version", is(0));
        register(branch.member(wang), id, wang, "2026-03-01").statusCode(200).body("registeredOn", is("2026-03-01"));
        register(branch.member(wang), id, wang, "2026-03-02").statusCode(409).body("code", is("ID_REUSED"));
        register(branch.member(zhao), id, zhao, "2026-03-01").statusCode(409).body("code", is("ID_REUSED"));
        list(branch.officer(), "").body("items.size()", is(1));
    }

    @Test
    void refusesASecondRegistrationUntilTheFirstHasEnded() {
        var first = UUID.randomUUID();
        register(branch.member(wang), first, wang, "2026-03-01").statusCode(201);
        register(branch.member(wang), UUID.randomUUID(), wang, "2026-04-01")
                .statusCode(409)
                .body("code", is("REGISTRATION_ACTIVE"))
                .body("detail", allOf(containsString("翠湖里社区"), containsString("请先结束")));
        end(branch.member(wang), first, "2026-04-01")
                .statusCode(200)
                .body("endedOn", is("2026-04-01"))
                .body("review", is("热心"))
                .body("version", is(1));
        register(branch.member(wang), UUID.randomUUID(), wang, "2026-04-01").statusCode(201);
        register(branch.member(wang), first, wang, "2026-03-01").statusCode(200).body("endedOn", is("2026-04-01"));
        list(branch.member(wang), "?active=true").body("items.registeredOn", contains("2026-04-01"));
        list(branch.member(wang), "?active=false").body("items.registeredOn", contains("2026-03-01"));
    }

    @Test
    void keepsOneOfTwentyRegistrationsSentAtOnce() throws Exception {
        branch.member(wang);
        var statuses = AtOnce.run(20, () -> register(branch.member(wang), UUID.randomUUID(), wang, "2026-03-01")
                .extract()
                .statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        list(branch.officer(), "").body("items.size()", is(1));
    }

    @Test
    void letsOfficersRegisterAnybodyAndMembersOnlyThemselves() {
        register(branch.officer(), UUID.randomUUID(), wang, "2026-03-01").statusCode(201);
        register(branch.member(wang), UUID.randomUUID(), zhao, "2026-03-01").statusCode(403);
    }

    @Test
    void showsMembersOnlyTheirOwn() {
        register(branch.officer(), UUID.randomUUID(), wang, "2026-03-01");
        var other = UUID.randomUUID();
        register(branch.officer(), other, zhao, "2026-03-01");
        list(branch.member(wang), "").body("items.memberName", contains("王五"));
        list(branch.officer(), "").body("items.memberName", containsInAnyOrder("王五", "赵六"));
        list(branch.officer(), "?memberId=" + zhao).body("items.memberName", contains("赵六"));
        branch.member(wang)
                .get(branch.path("/community-registrations?memberId=" + zhao))
                .then()
                .statusCode(403);
        end(branch.member(wang), other, "2026-04-01").statusCode(404);
    }

    @Test
    void refusesEndingTwiceOrBeforeItBegan() {
        var id = UUID.randomUUID();
        register(branch.officer(), id, wang, "2026-03-01");
        end(branch.officer(), id, "2026-02-28").statusCode(422).body("code", is("ENDED_BEFORE_REGISTERED"));
        end(branch.officer(), id, "2199-01-01").statusCode(422).body("code", is("DATE_OUT_OF_RANGE"));
        end(branch.officer(), id, "2026-03-01").statusCode(200);
        end(branch.officer(), id, "2026-03-02").statusCode(409).body("code", is("REGISTRATION_ENDED"));
        end(branch.officer(), UUID.randomUUID(), "2026-03-02").statusCode(404);
    }

    @Test
    void refusesUnknownPeoplePlacesAndDays() {
        register(branch.officer(), UUID.randomUUID(), UUID.randomUUID(), "2026-03-01")
                .statusCode(422)
                .body("code", is("MEMBER_UNKNOWN"))
                .body("violations[0].field", is("memberId"));
        branch.officer()
                .body(Map.of("memberId", wang, "communityId", UUID.randomUUID(), "registeredOn", "2026-03-01"))
                .put(branch.path("/community-registrations/" + UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", is("COMMUNITY_UNKNOWN"));
        register(branch.officer(), UUID.randomUUID(), wang, "2199-01-01")
                .statusCode(422)
                .body("code", is("DATE_OUT_OF_RANGE"));
        branch.officer()
                .body(Map.of("memberId", wang))
                .put(branch.path("/community-registrations/" + UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("communityId", "registeredOn"));
    }

    @Test
    void countsWhoInServiceIsRegistered() {
        coverage().body("inService", is(2)).body("registered", is(0)).body("missing.size()", is(2));
        var id = UUID.randomUUID();
        register(branch.officer(), id, wang, "2026-03-01");
        coverage().body("registered", is(1)).body("missing.memberName", contains("赵六"));
        register(branch.officer(), UUID.randomUUID(), zhao, "2026-03-01");
        coverage().body("registered", is(2)).body("missing", empty());
        end(branch.officer(), id, "2026-04-01");
        coverage().body("registered", is(1)).body("missing.memberId", contains(wang.toString()));
        branch.member(wang).get(branch.path("/registration-coverage")).then().statusCode(403);
    }

    @Test
    void numbersTheReceiptWhereNoneWasGiven() {
        branch.member(wang)
                .body(Map.of("memberId", wang, "communityId", community, "registeredOn", "2026-03-01"))
                .put(branch.path("/community-registrations/" + UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("receiptNo", is("2026-0001"));
    }

    private ValidatableResponse coverage() {
        return branch.officer()
                .get(branch.path("/registration-coverage"))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> body(UUID member, String day) {
        return Map.of("memberId", member, "communityId", community, "registeredOn", day, "receiptNo", "回执1");
    }

    private ValidatableResponse register(RequestSpecification caller, UUID id, UUID member, String day) {
        return caller.body(body(member, day))
                .put(branch.path("/community-registrations/" + id))
                .then();
    }

    private ValidatableResponse end(RequestSpecification caller, UUID id, String day) {
        return caller.body(Map.of("endedOn", day, "review", "热心"))
                .post(branch.path("/community-registrations/" + id + "/end"))
                .then();
    }

    private ValidatableResponse list(RequestSpecification caller, String query) {
        return caller.get(branch.path("/community-registrations" + query))
                .then()
                .statusCode(200);
    }
}
