package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.scheduling.Fraction;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class SwapSuggestionsTest {
    private TestSwaps swaps;

    @Test
    void namesWhoCanTakeTheDutyAndWhoCanExchangeIt() {
        swaps = TestSwaps.open(3, "2026-03-02", "2026-03-04");
        var duties = swaps.duties();
        var second = TestSwaps.holder(duties.get(1)).toString();
        suggested(duties.get(0))
                .statusCode(200)
                .body("needsApproval", is(false))
                .body("items", hasSize(4))
                .body("items[0].kind", is("SWAP"))
                .body("items[0].memberId", is(second))
                .body("items[0].counterpartDate", is("2026-03-03"))
                .body("items[0].fairnessChange", is("0"))
                .body("items[0].text", startsWith("各人班数不变，公平不受影响"))
                .body("items.find { it.kind == 'COVER' }.fairnessChange", is("2"))
                .body("items.find { it.kind == 'COVER' }.text", containsString("不均衡度增加 2"));
        swaps.needApproval();
        suggested(duties.get(0)).body("needsApproval", is(true));
    }

    @Test
    void putsFirstWhatMakesTheRosterMoreEven() {
        swaps = TestSwaps.open(2, "2026-03-02", "2026-03-05");
        var newcomer = TestMembers.get().register(swaps.branch.id(), "新来的");
        suggested(swaps.duties().get(0))
                .body("items[0].memberId", is(newcomer.toString()))
                .body("items[0].fairnessChange", is("-2"))
                .body("items[0].text", containsString("更均"));
    }

    @Test
    void whatIsForetoldIsWhatIsMeasuredAfterwards() {
        swaps = TestSwaps.open(4, "2026-03-02", "2026-03-11");
        var evening = TestPost.open(swaps.branch, "傍晚岗", 1);
        String other = evening.plan("2026-03-12", "2026-03-20", "PROPORTIONAL")
                .statusCode(201)
                .extract()
                .path("id");
        evening.publish(other).statusCode(200);
        TestMembers.get().register(swaps.branch.id(), "新来的");
        var foretold = new ArrayList<Map<String, Object>>();
        for (int day = 0; day < 4; day++) {
            var duty = swaps.duties().get(day);
            List<Map<String, Object>> items = suggested(duty).extract().path("items");
            var item = items.get(items.size() - 1 - day % items.size());
            var before = objective(swaps.roster, other);
            carryOut(duty, item);
            assertThat(objective(swaps.roster, other).minus(before)).hasToString((String) item.get("fairnessChange"));
            foretold.add(item);
        }
        assertThat(foretold).extracting(item -> item.get("fairnessChange")).anyMatch(change -> !change.equals("0"));
    }

    @Test
    void leavesOutWhoCannotTakeTheDuty() {
        swaps = TestSwaps.open(3, "2026-03-02", "2026-03-04");
        var duties = swaps.duties();
        var away = TestSwaps.holder(duties.get(1));
        swaps.away(away, "2026-03-02", "2026-03-02");
        suggested(duties.get(0)).body("items.memberId", not(hasItem(away.toString())));
        swaps.away(TestSwaps.holder(duties.get(0)), "2026-03-04", "2026-03-04");
        suggested(duties.get(0)).body("items.findAll { it.kind == 'SWAP' }", empty());
    }

    @Test
    void isForWhoeverIsOnDutyAndForOfficers() {
        swaps = TestSwaps.open(3, "2026-03-02", "2026-03-04");
        var duty = swaps.duties().get(0);
        suggested(swaps.branch.member(TestSwaps.holder(duty)), duty).statusCode(200);
        suggested(swaps.branch.plain(), duty).statusCode(403);
        TestClock.stopAt("2026-03-02T12:00");
        suggested(duty).statusCode(409).body("code", is("DUTY_STARTED"));
    }

    @Test
    void isShortAndTakesAFixedNumberOfStatements() {
        swaps = TestSwaps.open(8, "2026-03-02", "2026-03-13");
        var duty = swaps.duties().get(0);
        suggested(duty);
        long few = Statements.during(() -> suggested(duty));
        for (var member : TestPost.people(swaps.branch, 30)) {
            TestMembers.get()
                    .register(swaps.branch.id(), "又来" + member.toString().substring(30));
        }
        var evening = TestPost.open(swaps.branch, "傍晚岗", 3);
        evening.publish(evening.draft("2026-03-16", "2026-04-30")).statusCode(200);
        long many = Statements.during(() -> {
            List<Map<String, Object>> items = suggested(duty)
                    .body("items.size()", lessThanOrEqualTo(50))
                    .extract()
                    .path("items");
            assertThat(items).hasSize(50);
            var times = new java.util.HashMap<Object, Integer>();
            items.forEach(item -> times.merge(item.get("memberId"), 1, Integer::sum));
            assertThat(times.values()).allMatch(count -> count <= 3);
        });
        // Newcomers are measured with the plan of the roster: read once, however many they are.
        assertThat(many).isLessThanOrEqualTo(few + 12).isLessThanOrEqualTo(28);
    }

    private void carryOut(Map<String, Object> duty, Map<String, Object> item) {
        var body = new java.util.HashMap<String, Object>();
        body.put("kind", item.get("kind"));
        body.put("counterpartMemberId", item.get("memberId"));
        body.put("counterpartDutyId", item.get("counterpartDutyId"));
        var id = TestSwaps.id(swaps.ask(swaps.branch.officer(), duty, body));
        var colleague = UUID.fromString((String) item.get("memberId"));
        swaps.answer(swaps.branch.member(colleague), id, "acceptance").statusCode(200);
    }

    private Fraction objective(String... rosters) {
        var sum = Fraction.ZERO;
        for (var roster : rosters) {
            sum = sum.plus(Fraction.parse(swaps.post.roster(roster).extract().path("fairness.objective")));
        }
        return sum;
    }

    private ValidatableResponse suggested(Map<String, Object> duty) {
        return suggested(swaps.branch.officer(), duty);
    }

    private ValidatableResponse suggested(RequestSpecification caller, Map<String, Object> duty) {
        TestBranch branch = swaps.branch;
        return caller.get(branch.path("/duties/" + duty.get("id") + "/swap-suggestions"))
                .then();
    }
}
