package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.Affiliation;
import org.sanbuzou.member.Standing;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** Three people, six days: each has two duties. */
@QuarkusTest
class SwapRequestResourceTest {
    private TestSwaps swaps;
    private TestBranch branch;
    private List<Map<String, Object>> duties;
    private UUID first;
    private UUID second;

    @BeforeEach
    void open() {
        swaps = TestSwaps.open(3, "2026-03-02", "2026-03-09");
        branch = swaps.branch;
        duties = swaps.duties();
        first = TestSwaps.holder(duties.get(0));
        second = TestSwaps.holder(duties.get(1));
    }

    @Test
    void aMemberAsksAColleagueToTakeADuty() {
        var body = Map.of("kind", "COVER", "counterpartMemberId", second, "message", "家里有事");
        var made = swaps.ask(branch.member(first), duties.get(0), body)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("kind", is("COVER"))
                .body("status", is("AWAITING_CONSENT"))
                .body("duty.date", is("2026-03-02"))
                .body("duty.startTime", is("12:00"))
                .body("duty.dutyPostName", is("午间先锋岗"))
                .body("duty.memberId", is(first.toString()))
                .body("counterpartMemberId", is(second.toString()))
                .body("counterpartDuty", nullValue())
                .body("message", is("家里有事"))
                .body("decidedBy", nullValue())
                .body("actions", contains("WITHDRAW"));
        swaps.seen(branch.member(second), TestSwaps.id(made)).body("actions", contains("ACCEPT", "REJECT"));
    }

    @Test
    void anOfficerAsksForSomebodyAbsent() {
        var body = Map.of("kind", "COVER", "counterpartMemberId", second);
        swaps.ask(branch.officer(), duties.get(0), body)
                .statusCode(201)
                .body("requestedBy", is("a-officer"))
                .body("duty.memberId", is(first.toString()))
                .body("actions", contains("ACCEPT", "REJECT", "WITHDRAW"));
    }

    @Test
    void noOfficerAsksHimselfInSomebodysName() {
        var body = Map.of("kind", "COVER", "counterpartMemberId", second);
        swaps.ask(branch.officer(second), duties.get(0), body).statusCode(403);
    }

    @Test
    void leavesTheDutiesOfOthersAlone() {
        var body = Map.of("kind", "COVER", "counterpartMemberId", second);
        swaps.ask(branch.member(second), duties.get(0), body).statusCode(403);
        swaps.ask(branch.plain(), duties.get(0), body).statusCode(403);
        swaps.ask(branch.officer(), Map.of("id", UUID.randomUUID()), body).statusCode(404);
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        refused("COVER", first, null).statusCode(422).body("code", is("SWAP_WITH_SELF"));
        refused("COVER", UUID.randomUUID(), null).statusCode(422).body("code", is("MEMBER_UNKNOWN"));
        refused("COVER", second, duties.get(1).get("id")).statusCode(422).body("code", is("COUNTERPART_DUTY_UNWANTED"));
        refused("SWAP", second, null).statusCode(422).body("code", is("COUNTERPART_DUTY_MISSING"));
        refused("SWAP", second, UUID.randomUUID()).statusCode(422).body("code", is("DUTY_UNKNOWN"));
        refused("SWAP", second, duties.get(2).get("id")).statusCode(409).body("code", is("SWAP_STALE"));
        var gone = TestMembers.get().register(branch.id(), "已转出", Standing.FULL, Affiliation.OUT);
        refused("COVER", gone, null).statusCode(409).body("code", is("MEMBER_NOT_IN_SERVICE"));
        swaps.away(second, "2026-03-02", "2026-03-02");
        refused("COVER", second, null).statusCode(409).body("code", is("MEMBER_UNAVAILABLE"));
    }

    @Test
    void refusesSwapOnceDutyHasStarted() {
        TestClock.stopAt("2026-03-02T11:59");
        swaps.answer(branch.member(first), TestSwaps.id(swaps.cover(duties.get(0), second)), "withdrawal")
                .statusCode(200);
        TestClock.stopAt("2026-03-02T12:00");
        swaps.cover(duties.get(0), second).statusCode(409).body("code", is("DUTY_STARTED"));
        swaps.swap(duties.get(1), duties.get(0)).statusCode(409).body("code", is("DUTY_STARTED"));
    }

    @Test
    void refusesSwapsInADraft() {
        var draft =
                swaps.post.duties(swaps.post.draft("2026-04-01", "2026-04-03")).get(0);
        var body = Map.of("kind", "COVER", "counterpartMemberId", second);
        swaps.ask(branch.officer(), draft, body).statusCode(409).body("code", is("DUTY_NOT_PLANNED"));
        swaps.ask(branch.member(TestSwaps.holder(draft)), draft, body).statusCode(404);
    }

    @Test
    void asksAColleagueOnceAndFiveAtMost() {
        TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.cover(duties.get(0), second)
                .statusCode(409)
                .body("code", is("SWAP_PENDING"))
                .body("detail", containsString("等答复"));
        for (int i = 0; i < 4; i++) {
            TestSwaps.id(swaps.cover(duties.get(0), TestMembers.get().register(branch.id(), "新来的")));
        }
        var sixth = TestMembers.get().register(branch.id(), "新来的");
        swaps.cover(duties.get(0), sixth)
                .statusCode(409)
                .body("code", is("SWAP_PENDING"))
                .body("detail", containsString("5 位"));
    }

    @Test
    void listsNewestFirstWhatConcernsTheReader() {
        var newcomer = TestMembers.get().register(branch.id(), "新来的");
        var one = TestSwaps.id(swaps.cover(duties.get(0), newcomer));
        var two = TestSwaps.id(swaps.cover(duties.get(1), newcomer));
        swaps.answer(branch.member(newcomer), one, "rejection").statusCode(200);
        swaps.list(branch.officer(), "").body("items.id", contains(two, one));
        swaps.list(branch.member(newcomer), "").body("items.id", contains(two, one));
        swaps.list(branch.member(first), "").body("items.id", contains(one));
        swaps.list(branch.plain(), "").body("items", empty());
        swaps.list(branch.officer(), "?status=AWAITING_CONSENT").body("items.id", contains(two));
        swaps.list(branch.officer(), "?status=REJECTED").body("items.id", contains(one));
        String cursor = swaps.list(branch.officer(), "?limit=1")
                .body("items.id", contains(two))
                .extract()
                .path("nextCursor");
        swaps.list(branch.officer(), "?limit=1&cursor=" + cursor)
                .body("items.id", contains(one))
                .body("nextCursor", nullValue());
    }

    @Test
    void readsAPageInAFixedNumberOfStatements() {
        var newcomers = List.of(
                TestMembers.get().register(branch.id(), "新来的"),
                TestMembers.get().register(branch.id(), "再来的"));
        TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        var officer = branch.officer();
        swaps.list(officer, "");
        long few = Statements.during(() -> swaps.list(officer, "").body("items", hasSize(1)));
        duties.forEach(duty -> newcomers.forEach(newcomer -> TestSwaps.id(swaps.cover(duty, newcomer))));
        assertThat(Statements.during(() -> swaps.list(officer, "").body("items", hasSize(13))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    private ValidatableResponse refused(String kind, UUID counterpart, Object counterpartDuty) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "counterpartMemberId", counterpart));
        body.put("counterpartDutyId", counterpartDuty);
        return swaps.ask(branch.member(first), duties.get(0), body);
    }
}
