package org.sanbuzou.taskgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class TaskGroupResourceTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @Test
    void keepsGroupsWithTheirLeader() {
        var leader = TestMembers.get().register(branch.id(), "林一凡");
        String id = create(Map.of("name", "征拆先锋小组", "purpose", "入户摸排\n逐户登记", "leaderMemberId", leader))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("leaderMemberId", is(leader.toString()))
                .extract()
                .path("id");
        branch.member(leader)
                .get(branch.path("/task-groups/" + id))
                .then()
                .statusCode(200)
                .body("name", is("征拆先锋小组"));
        branch.member(leader)
                .get(branch.path("/task-groups"))
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void refusesALeaderWhoIsNoMember() {
        create(Map.of("name", "甲", "leaderMemberId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", is("MEMBER_UNKNOWN"))
                .body("violations[0].field", is("leaderMemberId"));
    }

    @Test
    void refusesALeaderOfAnotherBranch() {
        var stranger = TestMembers.get().register(TestBranch.open("b").id(), "外人");
        create(Map.of("name", "甲", "leaderMemberId", stranger)).statusCode(422);
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        String id = create(Map.of("name", "甲")).extract().path("id");
        update(id, "\"0\"", "乙").statusCode(200).header("ETag", "\"1\"").body("name", is("乙"));
        update(id, "\"0\"", "丙").statusCode(412);
        branch.officer()
                .body(Map.of("name", "丙"))
                .put(branch.path("/task-groups/" + id))
                .then()
                .statusCode(428);
    }

    @Test
    void refusesAGroupWithoutAName() {
        create(Map.of("purpose", "x")).statusCode(422).body("violations[0].field", is("name"));
    }

    @Test
    void leavesGroupsToOfficers() {
        var member = TestMembers.get().register(branch.id(), "林一凡");
        branch.member(member)
                .body(Map.of("name", "甲"))
                .post(branch.path("/task-groups"))
                .then()
                .statusCode(403);
    }

    @Test
    void answersAnUnknownGroupWith404() {
        for (var rest : new String[] {"", "/tasks", "/dependencies", "/network"}) {
            branch.officer()
                    .get(branch.path("/task-groups/" + UUID.randomUUID() + rest))
                    .then()
                    .statusCode(404);
        }
    }

    private ValidatableResponse create(Map<String, ?> group) {
        return branch.officer().body(group).post(branch.path("/task-groups")).then();
    }

    private ValidatableResponse update(String id, String etag, String name) {
        return branch.officer()
                .header("If-Match", etag)
                .body(Map.of("name", name))
                .put(branch.path("/task-groups/" + id))
                .then();
    }
}
