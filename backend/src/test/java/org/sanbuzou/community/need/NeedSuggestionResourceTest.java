package org.sanbuzou.community.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.community.need.TestNeeds.window;
import static org.sanbuzou.community.need.TestNeeds.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class NeedSuggestionResourceTest {
    private static final List<Map<String, String>> SATURDAY = List.of(window("2026-03-07", "09:00", "11:00"));
    private static final List<Map<String, String>> MONDAY = List.of(window("2026-03-09", "19:00", "20:00"));

    private TestBranch branch;
    private TestNeeds near;
    private TestNeeds far;
    private UUID wang;
    private UUID zhao;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        var home = TestCommunities.in(branch, "翠湖里社区");
        near = new TestNeeds(branch, home);
        far = new TestNeeds(branch, TestCommunities.in(branch, "望林社区"));
        branch.officer()
                .body(Map.of("memberId", wang, "communityId", home, "registeredOn", "2026-01-01"))
                .put(branch.path("/community-registrations/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
    }

    @Test
    void putsTheOwnCommunityBeforeSkillsBeforeTime() {
        far.posted(far.body("别处随时", 1));
        far.posted(with(far.body("别处周六", 2), "windows", SATURDAY));
        far.posted(with(far.body("别处搬运", 1), "skills", List.of("搬运")));
        near.posted(near.body("本社区", 1));
        said(wang, Map.of("skills", List.of("搬运", "摄影"), "weekdays", List.of(6), "otherCommunities", true));
        suggestions(branch.member(wang), "")
                .body("items.need.title", contains("本社区", "别处搬运", "别处周六", "别处随时"))
                .body("items[0].reasons.kind", contains("SAME_COMMUNITY", "FITS_TIME", "SEATS_LEFT"))
                .body("items[1].reasons[0].kind", is("SKILL"))
                .body("items[1].reasons[0].skills", contains("搬运"))
                .body("items[2].reasons[0].windows.from", contains("2026-03-07T01:00:00Z"))
                .body("items[2].reasons[1].seats", is(2))
                .body("items[0].obstacles", empty());
        said(wang, 1, Map.of("otherCommunities", false));
        suggestions(branch.member(wang), "").body("items.need.title", contains("本社区"));
    }

    @Test
    void leavesOutWhatIsFullClosedOverClaimedOrOnlyWhileAway() {
        var full = near.posted(near.body("已满", 1));
        near.claim(branch.member(zhao), full, zhao);
        near.close(branch.officer(), near.posted(near.body("已结束", 1)), "FULFILLED", null);
        near.post(branch.member(wang), near.body("待开放", 1));
        near.posted("已过", 1, List.of(window("2026-03-01", "09:00", "11:00")));
        near.claim(branch.member(wang), near.posted(near.body("已认领", 2)), wang);
        near.posted("请假的那天", 1, SATURDAY);
        near.posted("两天", 1, List.of(SATURDAY.get(0), MONDAY.get(0)));
        away("2026-03-07", "2026-03-08");
        suggestions(branch.member(wang), "")
                .body("items.need.title", contains("两天"))
                .body("items[0].obstacles.kind", contains("AWAY"))
                .body("items[0].obstacles[0].windows.from", contains("2026-03-07T01:00:00Z"));
    }

    @Test
    void putsWhatOverlapsAnOwnClaimLastAndSaysWhich() {
        var claimed = near.posted("桶前值守", 3, SATURDAY);
        near.claim(branch.member(wang), claimed, wang);
        near.posted("同时的", 1, SATURDAY);
        far.posted("别的时间", 1, MONDAY);
        suggestions(branch.member(wang), "")
                .body("items.need.title", contains("别的时间", "同时的"))
                .body("items[1].obstacles.kind", contains("OVERLAPS_CLAIM"))
                .body("items[1].obstacles[0].needTitle", is("桶前值守"))
                .body("items[1].obstacles[0].needId", is(claimed));
    }

    @Test
    void showsMembersTheirOwnAndOfficersAnybodys() {
        near.posted(near.body("本社区", 1));
        suggestions(branch.officer(), "?memberId=" + wang).body("items[0].reasons[0].kind", is("SAME_COMMUNITY"));
        var path = branch.path("/service-need-suggestions");
        branch.member(zhao).get(path + "?memberId=" + wang).then().statusCode(403);
        branch.officer().get(path).then().statusCode(422).body("code", is("MEMBER_MISSING"));
        branch.officer().get(path + "?memberId=" + UUID.randomUUID()).then().statusCode(422);
        branch.member(wang).get(path + "?cursor=x").then().statusCode(422);
        branch.plain().get(path).then().statusCode(403);
    }

    @Test
    void pagesOnWhereItStoppedThoughTheLastRowWasClaimed() {
        for (var title : List.of("一", "二", "三", "四")) {
            near.posted(near.body(title, 1));
        }
        var page = suggestions(branch.member(wang), "?limit=2").body("items.need.title", contains("一", "二"));
        String cursor = page.extract().path("nextCursor");
        near.claim(branch.member(wang), page.extract().path("items[1].need.id"), wang);
        suggestions(branch.member(wang), "?limit=2&cursor=" + cursor)
                .body("items.need.title", contains("三", "四"))
                .body("nextCursor", nullValue());
    }

    @Test
    void namesForOfficersWhoSaidThatTheyCouldHelp() {
        var id = near.posted(with(with(near.body("搬书", 1), "windows", SATURDAY), "skills", List.of("搬运")));
        said(zhao, Map.of("skills", List.of("搬运"), "otherCommunities", true));
        said(wang, Map.of("weekdays", List.of(6), "otherCommunities", true));
        said(TestMembers.get().register(branch.id(), "钱一"), Map.of("skills", List.of("摄影"), "otherCommunities", true));
        said(TestMembers.get().register(branch.id(), "孙二"), Map.of("weekdays", List.of(1), "otherCommunities", true));
        TestMembers.get().register(branch.id(), "没有说");
        candidates(branch.officer(), id)
                .statusCode(200)
                .body("items.memberName", contains("王五", "赵六"))
                .body("items[0].reasons.kind", contains("SAME_COMMUNITY", "FITS_TIME", "SEATS_LEFT"))
                .body("items[1].reasons.kind", contains("SKILL", "SEATS_LEFT"));
        near.claim(branch.member(wang), id, wang);
        candidates(branch.officer(), id)
                .body("items.memberName", contains("赵六"))
                .body("items[0].obstacles.kind", contains("FULL"));
        near.close(branch.officer(), id, "FULFILLED", null);
        candidates(branch.officer(), id).body("items", empty());
        candidates(branch.member(wang), id).statusCode(403);
        candidates(branch.officer(), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void needsTheSameStatementsForOneRowAndForMany() {
        near.claim(branch.member(wang), near.posted("已认领", 1, MONDAY), wang);
        near.posted(near.body("一", 1));
        branch.cookie(wang);
        long one = Statements.during(() -> suggestions(branch.member(wang), ""));
        for (int i = 0; i < 20; i++) {
            far.posted("又一", 1, SATURDAY);
        }
        assertThat(Statements.during(() -> suggestions(branch.member(wang), "").body("items.size()", is(21))))
                .isEqualTo(one);
    }

    private ValidatableResponse suggestions(RequestSpecification caller, String query) {
        return caller.get(branch.path("/service-need-suggestions" + query))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse candidates(RequestSpecification caller, String needId) {
        return caller.get(branch.path("/service-needs/" + needId + "/candidates"))
                .then();
    }

    private void said(UUID member, Map<String, Object> body) {
        said(member, 0, body);
    }

    private void said(UUID member, int version, Map<String, Object> body) {
        branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(branch.path("/members/" + member + "/service-preferences"))
                .then()
                .statusCode(200);
    }

    private void away(String from, String to) {
        branch.officer()
                .body(Map.of("from", from, "to", to))
                .post(branch.path("/members/" + wang + "/absences"))
                .then()
                .statusCode(201);
    }
}
