package org.sanbuzou.notify;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.sanbuzou.community.need.TestNeeds.window;
import static org.sanbuzou.community.need.TestNeeds.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.community.need.TestNeeds;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class NeedNotesTest {
    private TestBranch branch;
    private TestNeeds needs;
    private UUID wang;
    private UUID zhao;
    private String claimed;

    @BeforeEach
    void claim() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        needs = new TestNeeds(branch, TestCommunities.in(branch, "翠湖里社区"));
        claimed = needs.posted(needs.body("搬书", 2));
        needs.claim(branch.member(wang), claimed, wang);
    }

    @Test
    void tellsThoseWhoClaimedOfAnotherTimeButNotOfAnotherTitle() {
        needs.change(claimed, 0, needs.body("搬图书", 2)).statusCode(200);
        TestNotes.list(branch, wang).body("items", empty());
        var moved = with(needs.body("搬图书", 2), "windows", List.of(window("2026-03-07", "09:00", "11:00")));
        needs.change(claimed, 1, with(moved, "place", "活动室")).statusCode(200);
        TestNotes.list(branch, wang)
                .body("items.kind", contains("NEED_CHANGED"))
                .body("items[0].title", is("您认领的需求改了时间或地点"))
                .body("items[0].text", is("“搬图书”现在是：3月7日 周六 9:00–11:00，活动室。时间不合适可以退出认领。"))
                .body("items[0].subjectId", is(claimed));
        TestNotes.list(branch, zhao).body("items", empty());
    }

    @Test
    void tellsThoseWhoClaimedThatItIsClosedAndOpenAgain() {
        needs.close(branch.officer(), claimed, "NOT_NEEDED", "社区已请人搬完").statusCode(200);
        needs.open(branch.officer(), claimed).statusCode(200);
        TestNotes.list(branch, wang)
                .body("items.title", contains("需求已开放认领", "需求已结束"))
                .body("items[1].text", is("“搬书”不再需要。说明：社区已请人搬完"));
    }

    @Test
    void tellsOfficersOfAProposalAndTheProposerOfTheAnswer() {
        branch.officer()
                .body(Map.of("memberId", zhao, "office", "SECRETARY", "startedOn", "2026-01-01"))
                .post(branch.path("/office-terms"));
        String id =
                needs.post(branch.member(wang), needs.body("修灯", 1)).extract().path("id");
        TestNotes.list(branch, zhao)
                .body("items.title", contains("有党员代社区提了一项需求"))
                .body("items[0].subjectId", is(id));
        needs.close(branch.officer(), id, "DECLINED", "物业已修").statusCode(200);
        TestNotes.list(branch, wang).body("items.text", contains("“修灯”没有采纳。说明：物业已修"));
    }
}
