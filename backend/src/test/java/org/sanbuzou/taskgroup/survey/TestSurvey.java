package org.sanbuzou.taskgroup.survey;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** A survey of a test's branch with two villages, and short words for what is done in it. */
public final class TestSurvey {
    /** Two villages; XP01 has two blocks of two units, XP02 one of one. */
    static final String UNITS = """
            unit_code,village_code,village_name,block
            XP01-0001,XP01,西片一村,1排
            XP01-0002,XP01,西片一村,1排
            XP01-0003,XP01,西片一村,2排
            XP01-0004,XP01,西片一村,2排
            XP02-0001,XP02,西片二村,1排
            """;

    private final TestBranch branch;
    private final String id;

    private TestSurvey(TestBranch branch, String id) {
        this.branch = branch;
        this.id = id;
    }

    /** For the whole of 2026, with {@link #UNITS} in it. */
    public static TestSurvey open(TestBranch branch) {
        var survey = empty(branch);
        survey.load(UNITS).statusCode(200);
        return survey;
    }

    public static TestSurvey empty(TestBranch branch) {
        String group = branch.officer()
                .body(Map.of("name", "征拆先锋小组"))
                .post(branch.path("/task-groups"))
                .path("id");
        return new TestSurvey(
                branch,
                branch.officer()
                        .body(facts(group))
                        .post(branch.path("/surveys"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Map<String, Object> facts(Object groupId) {
        return new HashMap<>(Map.of(
                "taskGroupId", groupId,
                "name", "西片入户摸排",
                "from", "2026-01-01",
                "to", "2026-12-31",
                "thresholdPercent", 80));
    }

    public String id() {
        return id;
    }

    public String path(String rest) {
        return branch.path("/surveys/" + id + rest);
    }

    public ValidatableResponse load(String csv) {
        return load(branch.officer(), csv.getBytes(StandardCharsets.UTF_8), "");
    }

    ValidatableResponse load(RequestSpecification caller, byte[] file, String query) {
        return caller.contentType(ContentType.MULTIPART)
                .multiPart("file", "units.csv", file, "text/csv")
                .post(path("/imports" + query))
                .then();
    }

    /** The id of the unit with this code. */
    public String unit(String code) {
        return branch.officer().queryParam("q", code).get(path("/units")).path("items[0].id");
    }

    ValidatableResponse seen(String code) {
        return branch.officer().get(path("/units/" + unit(code))).then().statusCode(200);
    }

    /** The id of a pair of two new members. */
    public String pair(UUID first, UUID second) {
        return branch.officer()
                .body(Map.of("firstMemberId", first, "secondMemberId", second))
                .post(path("/pairs"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    UUID member(String name) {
        return TestMembers.get().register(branch.id(), name);
    }

    public String villageId(String code) {
        return branch.officer()
                .get(path("/coverage"))
                .path("villages.find { it.villageCode == '" + code + "' }.villageId");
    }

    public String blockId(String villageCode, String name) {
        return branch.officer()
                .get(path("/villages/" + villageId(villageCode) + "/coverage"))
                .path("blocks.find { it.blockName == '" + name + "' }.blockId");
    }

    public ValidatableResponse assign(String pairId, List<String> villageIds, List<String> blockIds) {
        var body = new HashMap<String, Object>(Map.of("villageIds", villageIds, "blockIds", blockIds));
        body.put("pairId", pairId);
        return branch.officer().body(body).post(path("/assignments")).then();
    }

    /** A visit that was sent when it happened. */
    Map<String, Object> visit(String code, UUID memberId, String result, Instant at) {
        var reason = Map.of("REFUSED", "NO_TIME", "DISPUTED", "BOUNDARY").get(result);
        var body = new HashMap<String, Object>(Map.of(
                "unitId", unit(code),
                "memberId", memberId,
                "visitedAt", at.toString(),
                "result", result,
                "clientSentAt", new TestClock().instant().toString()));
        body.put("reason", reason);
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    ValidatableResponse put(UUID visitId, Map<String, Object> body) {
        return put(branch.officer(), visitId, body);
    }

    ValidatableResponse put(RequestSpecification caller, UUID visitId, Map<String, Object> body) {
        return caller.body(body).put(path("/visits/" + visitId)).then();
    }

    /** The id of a visit an officer entered. */
    UUID visited(String code, UUID memberId, String result, Instant at) {
        var visitId = UUID.randomUUID();
        put(visitId, visit(code, memberId, result, at)).statusCode(201);
        return visitId;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BranchTime.ZONE).toInstant();
    }

    /** The codes of some units of another list. */
    static String rows(List<String> codes, String village, String block) {
        var lines = new ArrayList<>(List.of("unit_code,village_code,village_name,block"));
        codes.forEach(code -> lines.add(String.join(",", code, village, "村" + village, block)));
        return String.join("\n", lines);
    }
}
