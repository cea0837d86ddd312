package org.sanbuzou.community.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.community.need.TestNeeds.window;
import static org.sanbuzou.community.need.TestNeeds.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
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
class ServiceNeedResourceTest {
    private TestBranch branch;
    private TestNeeds needs;
    private UUID wang;
    private UUID zhao;
    private UUID near;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        near = TestCommunities.in(branch, "翠湖里社区");
        needs = new TestNeeds(branch, near);
    }

    @Test
    void keepsWhatAnOfficerPosted() {
        var body = needs.body("周末大扫除", 4);
        body.put("description", "清理楼前绿地\n自带手套");
        body.put("place", "3 号楼前");
        body.put("windows", List.of(window("2026-03-08", "09:00", "11:00"), window("2026-03-07", "09:00", "11:00")));
        body.put("skills", List.of("搬运", " 搬运 ", "ＡＢ", "ab"));
        body.put("contact", "李阿姨 010-1");
        needs.get(branch.officer(), needs.posted(body))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("kind", is("DEMAND"))
                .body("communityName", is("翠湖里社区"))
                .body("description", is("清理楼前绿地\n自带手套"))
                .body("windows.from", contains("2026-03-07T01:00:00Z", "2026-03-08T01:00:00Z"))
                .body("skills", contains("搬运", "ＡＢ"))
                .body("seats", is(4))
                .body("claimed", is(0))
                .body("contact", is("李阿姨 010-1"))
                .body("postedBy", is("a-officer"))
                .body("outcome", nullValue());
    }

    @Test
    void refusesWhatCannotBeMeant() {
        var body = needs.body("陪聊", 2);
        refused(with(body, "kind", "WISH"), "WISH_ONE_SEAT");
        refused(with(body, "communityId", UUID.randomUUID()), "COMMUNITY_UNKNOWN");
        refused(with(body, "windows", List.of(window("2026-03-07", "11:00", "09:00"))), "WINDOW_ENDS_BEFORE_START");
        refused(with(body, "windows", List.of(window("9999-03-07", "09:00", "11:00"))), "DATE_OUT_OF_RANGE");
        refused(with(body, "windows", List.of(Map.of("from", "2026-03-07T01:00:00Z"))), "WINDOW_INCOMPLETE");
        refused(
                with(body, "windows", List.of(Map.of("from", "2026-03-07T01:00:00Z", "to", "2026-05-07T01:00:00Z"))),
                "WINDOW_TOO_LONG");
        refused(
                with(
                        body,
                        "windows",
                        List.of(window("2026-03-07", "09:00", "11:00"), window("2026-03-07", "10:00", "12:00"))),
                "WINDOWS_OVERLAP");
        refused(with(body, "seats", 0), "INVALID");
        refused(with(body, "title", " "), "INVALID");
        refused(with(body, "skills", Collections.nCopies(11, "搬运")), "INVALID");
        refused(with(body, "windows", Collections.nCopies(31, window("2026-03-07", "09:00", "11:00"))), "INVALID");
    }

    private void refused(Map<String, Object> body, String code) {
        needs.post(branch.officer(), body).statusCode(422).body("code", is(code));
    }

    @Test
    void letsAMemberProposeWhatAnOfficerOpens() {
        String id = needs.post(branch.member(wang), needs.body("修楼道灯", 1))
                .statusCode(201)
                .body("status", is("PROPOSED"))
                .extract()
                .path("id");
        needs.list(branch.member(wang), "").body("items.title", contains("修楼道灯"));
        needs.list(branch.member(zhao), "").body("items", empty());
        needs.get(branch.member(zhao), id).statusCode(404);
        needs.claim(branch.member(wang), id, wang).statusCode(409).body("code", is("NEED_NOT_OPEN"));
        needs.claim(branch.member(zhao), id, zhao).statusCode(404);
        needs.open(branch.member(wang), id).statusCode(403);
        needs.open(branch.officer(), id).statusCode(200).body("status", is("OPEN"));
        needs.list(branch.member(zhao), "?status=OPEN").body("items.title", contains("修楼道灯"));
        needs.claim(branch.member(zhao), id, zhao).statusCode(201);
    }

    @Test
    void declinesAProposalWithAReasonAndCanTakeThatBack() {
        String id =
                needs.post(branch.member(wang), needs.body("修楼道灯", 1)).extract().path("id");
        needs.close(branch.officer(), id, "FULFILLED", null).statusCode(422).body("code", is("OUTCOME_INVALID"));
        needs.close(branch.officer(), id, "DECLINED", null).statusCode(422).body("code", is("NOTE_MISSING"));
        needs.close(branch.officer(), id, "DECLINED", "物业已经修好")
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("outcome", is("DECLINED"))
                .body("closingNote", is("物业已经修好"))
                .body("closedBy", is("a-officer"));
        needs.open(branch.officer(), id).statusCode(200).body("outcome", nullValue());
        needs.close(branch.officer(), id, "DECLINED", "又坏了").statusCode(422).body("code", is("OUTCOME_INVALID"));
    }

    @Test
    void closesAndReopens() {
        var id = needs.posted(needs.body("修楼道灯", 1));
        needs.close(branch.member(wang), id, "FULFILLED", null).statusCode(403);
        needs.close(branch.officer(), id, "NOT_MET", null).statusCode(422).body("code", is("NOTE_MISSING"));
        needs.close(branch.officer(), id, "FULFILLED", null).statusCode(200).body("version", is(1));
        needs.close(branch.officer(), id, "FULFILLED", null).statusCode(409).body("code", is("NEED_CLOSED"));
        needs.claim(branch.member(wang), id, wang).statusCode(409).body("code", is("NEED_CLOSED"));
        needs.change(id, 1, needs.body("修门", 1)).statusCode(409).body("code", is("NEED_CLOSED"));
        needs.open(branch.officer(), id).statusCode(200).body("version", is(2));
        needs.open(branch.officer(), id).statusCode(200).body("version", is(2));
        needs.open(branch.officer(), UUID.randomUUID().toString()).statusCode(404);
        needs.claim(branch.member(wang), id, wang).statusCode(201);
    }

    @Test
    void changesOnlyFromTheVersionThatWasSeen() {
        var id = needs.posted(needs.body("修楼道灯", 1));
        needs.change(id, 0, needs.body("修两盏灯", 2))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", is("修两盏灯"));
        needs.change(id, 0, needs.body("修三盏灯", 3)).statusCode(412);
        branch.officer()
                .body(needs.body("修三盏灯", 3))
                .put(branch.path("/service-needs/" + id))
                .then()
                .statusCode(428);
        branch.member(wang)
                .header("If-Match", "\"1\"")
                .body(needs.body("修三盏灯", 3))
                .put(branch.path("/service-needs/" + id))
                .then()
                .statusCode(403);
        needs.change(UUID.randomUUID().toString(), 0, needs.body("无", 1)).statusCode(404);
    }

    @Test
    void keepsAsManySeatsAsAreClaimedAndStaysCurrentForTheOfficerMeanwhile() {
        var id = needs.posted(needs.body("搬书", 3));
        needs.claim(branch.member(wang), id, wang).statusCode(201);
        needs.claim(branch.member(zhao), id, zhao).statusCode(201);
        needs.change(id, 0, needs.body("搬书", 1)).statusCode(409).body("code", is("SEATS_BELOW_CLAIMS"));
        needs.change(id, 0, needs.body("搬书", 2)).statusCode(200).body("claimed", is(2));
    }

    @Test
    void showsTheContactToOfficersAndToThoseWhoClaimed() {
        var id = needs.posted(with(needs.body("搬书", 3), "contact", "李阿姨 010-1"));
        needs.get(branch.officer(), id).body("contact", is("李阿姨 010-1"));
        needs.get(branch.member(wang), id).body("contact", nullValue()).body("ownClaimId", nullValue());
        String claim = needs.claim(branch.member(wang), id, wang)
                .body("contact", is("李阿姨 010-1"))
                .extract()
                .path("id");
        needs.get(branch.member(wang), id).body("contact", is("李阿姨 010-1")).body("ownClaimId", is(claim));
        needs.get(branch.member(zhao), id).body("contact", nullValue());
        needs.withdraw(branch.member(wang), claim, Map.of()).body("contact", nullValue());
        needs.get(branch.member(wang), id).body("contact", nullValue());
    }

    @Test
    void filtersAndPagesTheNewestFirst() {
        var far = new TestNeeds(branch, TestCommunities.in(branch, "望林社区"));
        needs.posted(needs.body("一", 1));
        needs.posted(with(needs.body("二", 1), "kind", "WISH"));
        var closed = far.posted(far.body("三", 1));
        needs.close(branch.officer(), closed, "FULFILLED", null);
        String cursor = needs.list(branch.officer(), "?limit=2")
                .body("items.title", contains("三", "二"))
                .extract()
                .path("nextCursor");
        needs.list(branch.officer(), "?limit=2&cursor=" + cursor)
                .body("items.title", contains("一"))
                .body("nextCursor", nullValue());
        needs.list(branch.officer(), "?kind=WISH").body("items.title", contains("二"));
        needs.list(branch.officer(), "?communityId=" + near).body("items.title", contains("二", "一"));
        needs.list(branch.member(wang), "?status=CLOSED").body("items.title", contains("三"));
        branch.officer().get(branch.path("/service-needs?cursor=x")).then().statusCode(422);
    }

    @Test
    void needsTheSameStatementsForOneRowAndForMany() {
        needs.posted(needs.body("一", 1));
        branch.cookie(wang);
        long one = Statements.during(() -> needs.list(branch.member(wang), ""));
        for (int i = 0; i < 20; i++) {
            needs.claim(branch.member(wang), needs.posted(needs.body("又一", 1)), wang);
        }
        assertThat(Statements.during(() -> needs.list(branch.member(wang), "").body("items.size()", is(21))))
                .isEqualTo(one);
    }
}
