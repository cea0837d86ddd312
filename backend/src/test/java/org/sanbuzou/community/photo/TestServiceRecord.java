package org.sanbuzou.community.photo;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

/** A service record that a member of a test's branch has made. */
record TestServiceRecord(TestBranch branch, UUID memberId, UUID id) {
    static TestServiceRecord in(TestBranch branch) {
        var member = TestMembers.get().register(branch.id(), "王五");
        String community = branch.officer()
                .body(Map.of("name", "翠湖里社区"))
                .post(branch.path("/communities"))
                .path("id");
        var id = UUID.randomUUID();
        var now = Instant.now().toString();
        branch.member(member)
                .body(Map.of(
                        "memberId",
                        member,
                        "communityId",
                        community,
                        "startedAt",
                        now,
                        "content",
                        "桶前值守",
                        "clientSentAt",
                        now))
                .put(branch.path("/service-records/" + id))
                .then()
                .statusCode(201);
        return new TestServiceRecord(branch, member, id);
    }

    RequestSpecification own() {
        return branch.member(memberId);
    }

    RequestSpecification other() {
        return branch.member(TestMembers.get().register(branch.id(), "赵六"));
    }

    String path(String rest) {
        return branch.path("/service-records/" + id + rest);
    }
}
