package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** Requests that end by themselves. */
@QuarkusTest
class SwapLapseTest {
    @Inject
    SwapExpiryService expiry;

    @Inject
    EntityManager entities;

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
    void otherRequestsAboutTheDutyEndWithTheFirstConsent() {
        var winner = TestSwaps.id(swaps.cover(duties.get(0), second));
        var loser = TestSwaps.id(swaps.cover(duties.get(0), third));
        var inReturn = TestSwaps.id(swaps.swap(duties.get(2), duties.get(0)));
        var untouched = TestSwaps.id(swaps.cover(duties.get(1), third));
        swaps.answer(branch.member(second), winner, "acceptance").statusCode(200);
        for (var id : List.of(loser, inReturn)) {
            swaps.seen(branch.officer(), id)
                    .body("status", is("LAPSED"))
                    .body("note", containsString("已先与其他同志换好"))
                    .body("actions", empty());
        }
        swaps.answer(branch.member(third), loser, "acceptance")
                .statusCode(409)
                .body("code", is("SWAP_ENDED"))
                .body("detail", containsString("已先与其他同志换好"));
        swaps.seen(branch.officer(), untouched).body("status", is("AWAITING_CONSENT"));
    }

    @Test
    void aRequestEndsWhenTheDutyStarts() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        TestClock.stopAt("2026-03-02T12:00");
        swaps.seen(branch.member(second), id)
                .body("status", is("LAPSED"))
                .body("note", containsString("3月2日 周一 12:00 的值班已经开始"))
                .body("decidedAt", nullValue())
                .body("actions", empty());
        swaps.list(branch.officer(), "?status=LAPSED").body("items.id", contains(id));
        swaps.list(branch.officer(), "?status=AWAITING_CONSENT").body("items", empty());
        for (var step : List.of("acceptance", "rejection", "withdrawal")) {
            var caller = step.equals("withdrawal") ? first : second;
            swaps.answer(branch.member(caller), id, step).statusCode(409).body("code", is("DUTY_STARTED"));
        }
    }

    @Test
    void aRequestEndsWhenSomebodyElseHasTheDuty() {
        var id = TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        write("update duty set member_id = null where id = unhex(replace('"
                + duties.get(1).get("id") + "', '-', ''))");
        swaps.seen(branch.officer(), id).body("status", is("LAPSED")).body("note", containsString("已经换了人"));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(409).body("code", is("SWAP_STALE"));
        swaps.list(branch.officer(), "?status=LAPSED").body("items.id", contains(id));
    }

    @Test
    void aRequestEndsWhenTheRosterIsPlannedAnew() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        var untouched = TestSwaps.id(swaps.cover(duties.get(2), second));
        swaps.away(first, "2026-03-02", "2026-03-02");
        swaps.replan(swaps.replanning()).then().statusCode(200);
        swaps.seen(branch.member(second), id).body("status", is("LAPSED")).body("note", containsString("值班表已重新安排"));
        swaps.seen(branch.member(second), untouched).body("status", is("AWAITING_CONSENT"));
    }

    @Test
    void aRequestEndsWhenTheDutyIsRecorded() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        write("update duty set status = 'EXCUSED' where status = 'PLANNED'");
        swaps.seen(branch.officer(), id).body("status", is("LAPSED"));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(409).body("code", is("SWAP_STALE"));
    }

    @Test
    void aPinEndsNoRequest() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        write("update duty set pinned = true, version = version + 1");
        swaps.answer(branch.member(second), id, "acceptance").statusCode(200);
    }

    @Test
    void whatHasRunOutIsWrittenDownInEveryBranchOnce() {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        var later = TestSwaps.id(swaps.cover(duties.get(1), third));
        expiry.endWhatHasRunOut();
        TestClock.stopAt("2026-03-02T12:00");
        expiry.endWhatHasRunOut();
        expiry.endWhatHasRunOut();
        assertThat(stored(id)).isEqualTo("LAPSED");
        assertThat(stored(later)).isEqualTo("AWAITING_CONSENT");
        swaps.seen(branch.officer(), id).body("decidedBy", is("系统")).body("version", is(1));
    }

    private void write(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private Object stored(String id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select status from swap_request where id = unhex(replace(:id, '-', ''))")
                .setParameter("id", id)
                .getSingleResult());
    }
}
