package org.sanbuzou.taskgroup.people;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

/** A task group of a test's branch with a leader, a member and somebody who is not in it. */
public record TestPioneers(TestBranch branch, String id, UUID leaderId, UUID memberId, UUID outsiderId) {
    public static TestPioneers in(TestBranch branch) {
        var register = TestMembers.get();
        var leader = register.register(branch.id(), "林一凡");
        String id = branch.officer()
                .body(Map.of("name", "A 组", "leaderMemberId", leader, "foundedOn", "2026-03-02"))
                .post(branch.path("/task-groups"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var group = new TestPioneers(
                branch, id, leader, register.register(branch.id(), "赵二"), register.register(branch.id(), "外人"));
        group.join(group.memberId, "MEMBER", "2026-03-03", null).statusCode(201);
        return group;
    }

    public io.restassured.response.ValidatableResponse join(UUID memberId, String role, String from, String until) {
        var body = new HashMap<String, Object>(Map.of("memberId", memberId, "role", role, "joinedOn", from));
        body.put("leftOn", until);
        return branch.officer().body(body).post(path("/members")).then();
    }

    public String path(String rest) {
        return branch.path("/task-groups/" + id + rest);
    }

    public RequestSpecification member() {
        return branch.member(memberId);
    }

    public RequestSpecification outsider() {
        return branch.member(outsiderId);
    }

    /** The id of a new task with this code. */
    public String task(String code) {
        return branch.officer()
                .body(Map.of("code", code, "name", "环节" + code, "durationDays", 5))
                .post(path("/tasks"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
