package org.sanbuzou.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class SwapReversalTest {
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
    void anOfficerUndoesASwapAtOnce() {
        var id = exchanged();
        swaps.answer(branch.officer(), id, "reversal", "另有安排")
                .statusCode(200)
                .body("id", is(id))
                .body("status", is("REVERSED"))
                .body("note", is("另有安排"))
                .body("actions", empty());
        asAtFirst();
        swaps.post.roster(swaps.roster).body("fairness.certificate", notNullValue());
        swaps.answer(branch.officer(), id, "reversal").statusCode(409).body("code", is("SWAP_NOT_EFFECTIVE"));
    }

    @Test
    void oneOfTheTwoAsksTheOtherToUndoIt() {
        var id = exchanged();
        String back = swaps.answer(branch.member(first), id, "reversal", "又有空了")
                .statusCode(200)
                .body("id", not(is(id)))
                .body("reversesId", is(id))
                .body("status", is("AWAITING_CONSENT"))
                .body("message", is("又有空了"))
                .body("duty.memberId", is(second.toString()))
                .body("actions", contains("WITHDRAW"))
                .extract()
                .path("id");
        swaps.answer(branch.member(second), id, "reversal").statusCode(409).body("code", is("SWAP_PENDING"));
        swaps.answer(branch.member(second), back, "acceptance").statusCode(200).body("status", is("EFFECTIVE"));
        swaps.seen(branch.member(first), id).body("status", is("REVERSED"));
        asAtFirst();
    }

    @Test
    void whoCoversAsksToGiveTheDutyBack() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(200);
        String back = swaps.answer(branch.member(second), id, "reversal")
                .statusCode(200)
                .extract()
                .path("id");
        swaps.answer(branch.member(second), back, "acceptance").statusCode(403);
        swaps.answer(branch.member(first), back, "acceptance").statusCode(200);
        asAtFirst();
    }

    @Test
    void whoWasCoveredAsksForTheDutyBack() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(200);
        String back = swaps.answer(branch.member(first), id, "reversal")
                .statusCode(200)
                .body("duty.memberId", is(second.toString()))
                .body("counterpartMemberId", is(first.toString()))
                .body("actions", contains("WITHDRAW"))
                .extract()
                .path("id");
        swaps.seen(branch.member(second), back).body("actions", contains("ACCEPT", "REJECT"));
        swaps.answer(branch.member(first), back, "acceptance").statusCode(403);
        swaps.answer(branch.member(second), back, "acceptance").statusCode(200);
        asAtFirst();
    }

    @Test
    void anOfficerAmongTheTwoAsksLikeAnybodyElse() {
        var officer = branch.officer(second);
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(officer, id, "acceptance").statusCode(200);
        swaps.answer(officer, id, "reversal")
                .statusCode(200)
                .body("reversesId", is(id))
                .body("status", is("AWAITING_CONSENT"));
    }

    @Test
    void isRefusedOnceTheDutiesAreNoLongerAsTheSwapLeftThem() {
        var id = exchanged();
        var onward = TestSwaps.id(swaps.cover(swaps.duties().get(0), third));
        swaps.answer(branch.member(third), onward, "acceptance").statusCode(200);
        swaps.answer(branch.officer(), id, "reversal").statusCode(409).body("code", is("SWAP_STALE"));
        swaps.seen(branch.officer(), id).body("status", is("EFFECTIVE")).body("actions", empty());
    }

    @Test
    void isRefusedOnceADutyHasStarted() {
        var id = exchanged();
        swaps.seen(branch.member(first), id).body("actions", contains("REVERSE"));
        TestClock.stopAt("2026-03-02T12:00");
        swaps.answer(branch.officer(), id, "reversal").statusCode(409).body("code", is("DUTY_STARTED"));
        swaps.seen(branch.member(first), id).body("actions", empty());
    }

    @Test
    void isRefusedBeforeTheSwapIsCarriedOut() {
        var id = TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        swaps.answer(branch.member(first), id, "reversal").statusCode(409).body("code", is("SWAP_NOT_EFFECTIVE"));
    }

    private String exchanged() {
        var id = TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(200);
        return id;
    }

    private void asAtFirst() {
        swaps.duty(duties.get(0)).body("memberId", is(first.toString()));
        swaps.duty(duties.get(1)).body("memberId", is(second.toString()));
    }
}
