package org.sanbuzou.community.spotcheck;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** A branch on the last evening of November 2026 with two members and two communities, and short words for its checks. */
final class TestSpotChecks {
    static final String DURING = "2026-11-30T20:00";
    static final String AFTER = "2026-12-01T00:00";

    final TestBranch branch;
    final UUID wang;
    final UUID zhao;
    final UUID near;
    final UUID far;

    private TestSpotChecks(TestBranch branch) {
        this.branch = branch;
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        near = TestCommunities.in(branch, "翠湖里社区");
        far = TestCommunities.in(branch, "望林社区");
    }

    static TestSpotChecks open(String name) {
        TestClock.stopAt(DURING);
        return new TestSpotChecks(TestBranch.open(name));
    }

    /** November, a tenth of every community. */
    Map<String, Object> november() {
        return new HashMap<>(Map.of(
                "from", "2026-11-01",
                "to", "2026-11-30",
                "stratification", "COMMUNITY",
                "sampleKind", "RATE",
                "sampleAmount", 10));
    }

    Map<String, Object> december() {
        var body = november("from", "2026-12-01");
        body.put("to", "2026-12-31");
        return body;
    }

    Map<String, Object> november(String field, Object value) {
        var body = november();
        body.put(field, value);
        return body;
    }

    ValidatableResponse create(Map<String, Object> body) {
        return branch.officer().body(body).post(branch.path("/spot-checks")).then();
    }

    String created() {
        return created(november());
    }

    String created(Map<String, Object> body) {
        return create(body).statusCode(201).extract().path("id");
    }

    ValidatableResponse step(RequestSpecification caller, String id, String step) {
        return caller.post(branch.path("/spot-checks/" + id + "/" + step)).then();
    }

    ValidatableResponse draw(String id) {
        return step(branch.officer(), id, "draw");
    }

    /** A check of November with the given rule, drawn on the first day after it. */
    String drawn(Map<String, Object> body) {
        var id = created(body);
        TestClock.stopAt(AFTER);
        draw(id).statusCode(200);
        return id;
    }

    ValidatableResponse cancel(String id) {
        return branch.officer()
                .body(Map.of("reason", "社区换届"))
                .post(branch.path("/spot-checks/" + id + "/cancellation"))
                .then();
    }

    ValidatableResponse get(RequestSpecification caller, String id) {
        return caller.get(branch.path("/spot-checks/" + id)).then();
    }

    ValidatableResponse records(RequestSpecification caller, String id, String query) {
        return caller.get(branch.path("/spot-checks/" + id + "/records" + query))
                .then();
    }

    ValidatableResponse result(RequestSpecification caller, String id) {
        return caller.get(branch.path("/spot-checks/" + id + "/result")).then();
    }

    ValidatableResponse judge(String id, String recordId, int version, String verdict, String note) {
        var body = new HashMap<String, Object>(Map.of("verdict", verdict));
        body.put("note", note);
        return branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(branch.path("/spot-checks/" + id + "/records/" + recordId + "/outcome"))
                .then();
    }

    UUID record(UUID member, UUID community, String startedAt) {
        var id = UUID.randomUUID();
        branch.officer()
                .body(Map.of(
                        "memberId", member,
                        "communityId", community,
                        "startedAt", startedAt,
                        "content", "桶前值守",
                        "clientSentAt", startedAt))
                .put(branch.path("/service-records/" + id))
                .then()
                .statusCode(201);
        return id;
    }

    /** So many records of the member on the 10th of November. */
    List<UUID> records(UUID member, UUID community, int count) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            ids.add(record(member, community, "2026-11-10T01:%02d:%02dZ".formatted(i / 60, i % 60)));
        }
        return ids;
    }
}
