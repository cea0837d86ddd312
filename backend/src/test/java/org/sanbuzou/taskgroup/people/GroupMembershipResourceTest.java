package org.sanbuzou.taskgroup.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class GroupMembershipResourceTest {
    private TestBranch branch;
    private TestPioneers group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-10T09:00");
        branch = TestBranch.open("a");
        group = TestPioneers.in(branch);
    }

    @Test
    void listsPeopleWithTheirRolesAndDays() {
        group.outsider()
                .get(group.path("/members"))
                .then()
                .statusCode(200)
                .body("items.memberName", contains("林一凡", "赵二"))
                .body("items.role", contains("LEADER", "MEMBER"))
                .body("items.joinedOn", contains("2026-03-02", "2026-03-03"));
    }

    @Test
    void showsMembersTheirGroupsOfToday() {
        mine(group.memberId()).body("items.taskGroupName", contains("A 组"));
        change(second(), group.memberId(), "MEMBER", "2026-03-03", "2026-03-09").statusCode(200);
        mine(group.memberId()).body("items", empty());
    }

    @Test
    void aNewLeaderOfTheGroupEndsTheRoleOfTheFormer() {
        lead(group.memberId(), 0).body("leaderMemberId", is(group.memberId().toString()));
        branch.officer()
                .get(group.path("/members"))
                .then()
                .body("items.role", contains("LEADER", "MEMBER", "LEADER"))
                .body("items.leftOn", contains("2026-03-09", "2026-03-09", null))
                .body("items[2].joinedOn", is("2026-03-10"));
    }

    @Test
    void aLeaderOfNoFullDayLeavesNoTrace() {
        lead(group.memberId(), 0);
        lead(group.outsiderId(), 1);
        branch.officer().get(group.path("/members")).then().body("items.memberName", contains("林一凡", "赵二", "外人"));
    }

    @Test
    void theLeaderOfTheGroupFollowsTheRoles() {
        change(first(), group.leaderId(), "LEADER", "2026-03-02", "2026-03-09").statusCode(200);
        branch.officer().get(group.path("")).then().body("leaderMemberId", nullValue());
        group.join(group.outsiderId(), "LEADER", "2026-03-10", null).statusCode(201);
        branch.officer()
                .get(group.path(""))
                .then()
                .body("leaderMemberId", is(group.outsiderId().toString()));
    }

    @Test
    void refusesASecondLeader() {
        group.join(group.outsiderId(), "LEADER", "2026-03-05", null)
                .statusCode(409)
                .body("code", is("LEADER_EXISTS"));
    }

    @Test
    void refusesTwoRolesOfOnePersonAtATime() {
        group.join(group.memberId(), "LIAISON", "2026-03-08", null)
                .statusCode(409)
                .body("code", is("ALREADY_IN_GROUP"));
        group.join(group.memberId(), "LIAISON", "2026-03-01", "2026-03-02").statusCode(201);
    }

    @Test
    void lettingInOnePersonTwiceAtOnceSucceedsOnce() throws Exception {
        var statuses = AtOnce.run(4, () -> group.join(group.outsiderId(), "LIAISON", "2026-03-05", null)
                .extract()
                .statusCode());
        Assertions.assertThat(Collections.frequency(statuses, 201)).isOne();
        Assertions.assertThat(Collections.frequency(statuses, 409)).isEqualTo(3);
    }

    @Test
    void refusesDaysThatCannotBe() {
        group.join(group.outsiderId(), "MEMBER", "2026-03-05", "2026-03-04")
                .statusCode(422)
                .body("violations[0].field", is("leftOn"));
        change(first(), group.leaderId(), "LEADER", "2026-03-02", "2026-03-11")
                .statusCode(409)
                .body("code", is("LEADER_DATES_AHEAD"));
        group.join(UUID.randomUUID(), "MEMBER", "2026-03-05", null)
                .statusCode(422)
                .body("violations[0].field", is("memberId"));
        branch.officer()
                .body(Map.of("name", "乙", "foundedOn", "2026-03-11"))
                .post(branch.path("/task-groups"))
                .then()
                .statusCode(422)
                .body("violations[0].field", is("foundedOn"));
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        var id = second();
        change(id, group.memberId(), "RECORDER", "2026-03-03", null)
                .statusCode(200)
                .header("ETag", "\"1\"");
        change(id, group.memberId(), "LIAISON", "2026-03-03", null).statusCode(412);
        branch.officer().delete(group.path("/members/" + id)).then().statusCode(428);
        branch.officer()
                .header("If-Match", "\"1\"")
                .delete(group.path("/members/" + id))
                .then()
                .statusCode(204);
        mine(group.memberId()).body("items", empty());
    }

    @Test
    void findsARoleInItsOwnGroupOnly() {
        var other = TestPioneers.in(branch);
        branch.officer()
                .header("If-Match", "\"0\"")
                .delete(other.path("/members/" + second()))
                .then()
                .statusCode(404);
    }

    @Test
    void leavesRolesToOfficers() {
        group.member()
                .body(Map.of("memberId", group.outsiderId(), "role", "MEMBER", "joinedOn", "2026-03-05"))
                .post(group.path("/members"))
                .then()
                .statusCode(403);
        TestBranch.anonymous().get(group.path("/members")).then().statusCode(401);
    }

    @Test
    void refusesMembersOfAnotherBranch() {
        var stranger = TestMembers.get().register(TestBranch.open("b").id(), "陌生人");
        group.join(stranger, "MEMBER", "2026-03-05", null).statusCode(422);
    }

    private ValidatableResponse mine(UUID memberId) {
        return branch.member(memberId)
                .get(branch.path("/task-group-members?memberId=" + memberId))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse lead(UUID memberId, int version) {
        return branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("name", "A 组", "leaderMemberId", memberId))
                .put(group.path(""))
                .then()
                .statusCode(200);
    }

    private String first() {
        return branch.officer().get(group.path("/members")).path("items[0].id");
    }

    private String second() {
        return branch.officer().get(group.path("/members")).path("items[1].id");
    }

    private ValidatableResponse change(String id, UUID memberId, String role, String from, String until) {
        var body = new HashMap<String, Object>(Map.of("memberId", memberId, "role", role, "joinedOn", from));
        body.put("leftOn", until);
        return branch.officer()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(group.path("/members/" + id))
                .then();
    }
}
