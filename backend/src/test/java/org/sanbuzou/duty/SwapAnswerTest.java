package org.sanbuzou.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

/** Three people, three days: each has one duty. */
@QuarkusTest
class SwapAnswerTest {
    private TestSwaps swaps;
    private TestBranch branch;
    private List<Map<String, Object>> duties;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void open() {
        swaps = TestSwaps.open(3, "2026-03-02", "2026-03-04");
        branch = swaps.branch;
        duties = swaps.duties();
        first = TestSwaps.holder(duties.get(0));
        second = TestSwaps.holder(duties.get(1));
        third = TestSwaps.holder(duties.get(2));
    }

    @Test
    void twoPeopleExchangeTheirDuties() {
        var id = TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        swaps.seen(branch.member(second), id).body("actions", contains("ACCEPT", "REJECT"));
        swaps.answer(branch.member(second), id, "acceptance")
                .statusCode(200)
                .body("status", is("EFFECTIVE"))
                .body("duty.memberId", is(first.toString()))
                .body("counterpartDuty.memberId", is(second.toString()))
                .body("decidedAt", notNullValue())
                .body("actions", contains("REVERSE"));
        swaps.duty(duties.get(0)).body("memberId", is(second.toString()));
        swaps.duty(duties.get(1)).body("memberId", is(first.toString()));
        swaps.post.roster(swaps.roster).body("fairness.gap", is("0"));
        branch.member(third)
                .get(branch.path("/rosters/" + swaps.roster + "/versions"))
                .then()
                .statusCode(200)
                .body("items[0].kind", is("SWAPPED"))
                .body("items[0].reason", containsString("换班"))
                .body("items[0].changedDuties", is(2));
    }

    @Test
    void aColleagueTakesOverADuty() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(200).body("status", is("EFFECTIVE"));
        swaps.duty(duties.get(0)).body("memberId", is(second.toString()));
        swaps.post
                .roster(swaps.roster)
                .body("fairness.objective", is("5"))
                .body("fairness.gap", is("2"))
                .body("fairness.loads.find { it.memberId == '" + second + "' }.duties", is(2))
                .body("fairness.loads.find { it.memberId == '" + first + "' }.duties", is(0))
                .body("fairness.certificate", nullValue());
    }

    @Test
    void anOfficerConsentsForSomebodyAbsentAndSaysWhy() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.officer(), id, "acceptance").statusCode(422).body("code", is("NOTE_REQUIRED"));
        swaps.answer(branch.officer(), id, "acceptance", "电话确认")
                .statusCode(200)
                .body("status", is("EFFECTIVE"))
                .body("note", is("电话确认"))
                .body("decidedBy", is("a-officer"));
    }

    @Test
    void nobodyConsentsToTheOwnRequest() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.member(first), id, "acceptance").statusCode(403);
        swaps.seen(branch.member(first), id).body("actions", contains("WITHDRAW"));
    }

    @Test
    void whatConcernsOthersDoesNotExist() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.seen(branch.member(third), id).statusCode(404);
        swaps.answer(branch.member(third), id, "acceptance").statusCode(404);
        swaps.answer(branch.plain(), id, "withdrawal").statusCode(404);
    }

    @Test
    void waitsForAnOfficerWhereTheBranchWantsThat() {
        swaps.needApproval();
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.officer(), id, "approval").statusCode(409).body("code", is("SWAP_NOT_ACCEPTED"));
        swaps.answer(branch.member(second), id, "acceptance")
                .statusCode(200)
                .body("status", is("AWAITING_APPROVAL"))
                .body("actions", contains("REJECT"));
        swaps.duty(duties.get(0)).body("memberId", is(first.toString()));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(409).body("code", is("SWAP_ENDED"));
        swaps.answer(branch.member(second), id, "approval").statusCode(403);
        swaps.seen(branch.officer(), id).body("actions", contains("APPROVE", "REJECT", "WITHDRAW"));
        swaps.answer(branch.officer(), id, "approval").statusCode(200).body("status", is("EFFECTIVE"));
        swaps.duty(duties.get(0)).body("memberId", is(second.toString()));
    }

    @Test
    void noOfficerApprovesTheOwnSwap() {
        swaps.needApproval();
        var officer = branch.officer(second);
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(officer, id, "acceptance").statusCode(200).body("actions", contains("REJECT"));
        swaps.answer(officer, id, "approval").statusCode(403).body("detail", containsString("自己换班不能由自己批准"));
    }

    @Test
    void theCounterpartOrAnOfficerRejects() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.member(first), id, "rejection").statusCode(403);
        swaps.answer(branch.officer(), id, "rejection").statusCode(422).body("code", is("NOTE_REQUIRED"));
        swaps.answer(branch.member(second), id, "rejection", "那天要开会")
                .statusCode(200)
                .body("status", is("REJECTED"))
                .body("note", is("那天要开会"))
                .body("actions", empty());
        swaps.answer(branch.member(second), id, "acceptance")
                .statusCode(409)
                .body("code", is("SWAP_ENDED"))
                .body("detail", containsString("没有同意"));
    }

    @Test
    void theRequesterOrAnOfficerWithdraws() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.member(second), id, "withdrawal").statusCode(403);
        swaps.answer(branch.member(first), id, "withdrawal").statusCode(200).body("status", is("WITHDRAWN"));
        swaps.answer(branch.member(second), id, "acceptance")
                .statusCode(409)
                .body("code", is("SWAP_ENDED"))
                .body("detail", containsString("撤回"));
        var again = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.officer(), again, "withdrawal").statusCode(200).body("status", is("WITHDRAWN"));
    }

    @Test
    void nobodyTakesADutyOnAnAbsence() {
        var id = TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        swaps.away(first, "2026-03-03", "2026-03-03");
        swaps.answer(branch.member(second), id, "acceptance")
                .statusCode(409)
                .body("code", is("MEMBER_UNAVAILABLE"))
                .body("detail", containsString("3月3日 周二 不能值班。"));
        swaps.answer(branch.officer(), id, "acceptance", "代办")
                .statusCode(409)
                .body("detail", containsString("请假 3月3日"));
        swaps.duty(duties.get(0)).body("memberId", is(first.toString()));
    }

    @Test
    void nobodyIsOnDutyTwiceADay() {
        var newcomer = TestMembers.get().register(branch.id(), "新来的");
        var id = TestSwaps.id(swaps.cover(duties.get(0), newcomer));
        var elsewhere = TestPost.open(branch, "另一岗", 4);
        elsewhere.draft("2026-03-02", "2026-03-02");
        swaps.answer(branch.member(newcomer), id, "acceptance")
                .statusCode(409)
                .body("code", is("ALREADY_ON_DUTY"))
                .body("detail", containsString("另一岗"));
    }

    @Test
    void exchangesPostsOnTheSameDay() {
        var second = TestPost.open(branch, "另一岗", 1);
        var other = second.draft("2026-03-02", "2026-03-02");
        second.publish(other).statusCode(200);
        var there = second.duties(other).get(0);
        var id = TestSwaps.id(swaps.swap(duties.get(0), there));
        swaps.answer(branch.member(TestSwaps.holder(there)), id, "acceptance").statusCode(200);
        swaps.duty(duties.get(0)).body("memberId", is(there.get("memberId")));
        swaps.duty(there).body("memberId", is(first.toString()));
    }

    @Test
    void anAnswerIsGivenOnce() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        var again = branch.member(second).header("Idempotency-Key", "once-only");
        swaps.answer(again, id, "acceptance").statusCode(200).body("status", is("EFFECTIVE"));
        swaps.answer(again, id, "acceptance")
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("status", is("EFFECTIVE"));
    }
}
