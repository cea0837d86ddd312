package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

/** What happens when people act at the same moment. */
@QuarkusTest
class SwapAtOnceTest {
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
    void ofTwoWhoConsentOneWinsAndTheOtherIsTold() throws Exception {
        var one = TestSwaps.id(swaps.cover(duties.get(0), second));
        var two = TestSwaps.id(swaps.cover(duties.get(0), third));
        var answers = together(step(second, one, "acceptance"), step(third, two, "acceptance"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        var won = answers.get(0).statusCode() == 200 ? second : third;
        var told = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst();
        assertThat(told.orElseThrow().<String>path("code")).isEqualTo("SWAP_ENDED");
        assertThat(told.orElseThrow().<String>path("detail")).contains("已先与其他同志换好");
        swaps.duty(duties.get(0)).body("memberId", is(won.toString()));
    }

    @Test
    void eitherTheConsentOrTheWithdrawalCounts() throws Exception {
        for (int round = 0; round < 5; round++) {
            var holder = TestSwaps.holder(swaps.duties().get(0));
            var colleague = holder.equals(first) ? second : first;
            if (swaps.duties().get(1).get("memberId").equals(colleague.toString())) {
                colleague = third;
            }
            var id = TestSwaps.id(swaps.cover(swaps.duties().get(0), colleague));
            var answers = together(step(colleague, id, "acceptance"), step(holder, id, "withdrawal"));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
            var accepted = answers.get(0).statusCode() == 200;
            swaps.seen(branch.officer(), id).body("status", is(accepted ? "EFFECTIVE" : "WITHDRAWN"));
            swaps.duty(duties.get(0)).body("memberId", is((accepted ? colleague : holder).toString()));
        }
    }

    @Test
    void oneConsentSentManyTimesCountsOnce() throws Exception {
        var id = TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        branch.member(second);
        var statuses = AtOnce.run(6, () -> step(second, id, "acceptance").call().statusCode());
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        swaps.post.roster(swaps.roster).body("fairness.gap", is("0"));
    }

    @Test
    void aReversalAndAFurtherCoverDoNotBothCount() throws Exception {
        var id = TestSwaps.id(swaps.cover(duties.get(0), second));
        swaps.answer(branch.member(second), id, "acceptance").statusCode(200);
        var onward = TestSwaps.id(swaps.cover(swaps.duties().get(0), third));
        var answers = together(step(null, id, "reversal"), step(third, onward, "acceptance"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        var holder = answers.get(0).statusCode() == 200 ? first : third;
        swaps.duty(duties.get(0)).body("memberId", is(holder.toString()));
    }

    @Test
    void aConsentAndANewPlanDoNotBothCount() throws Exception {
        var id = TestSwaps.id(swaps.swap(duties.get(0), duties.get(1)));
        swaps.away(first, "2026-03-02", "2026-03-02");
        var replanning = swaps.replanning();
        var answers = together(step(second, id, "acceptance"), () -> swaps.replan(replanning));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        swaps.duty(duties.get(0)).body("memberId", not(is(first.toString())));
    }

    @Test
    void aColleagueIsNotTakenForTwoPostsOnOneDay() throws Exception {
        var elsewhere = TestPost.open(branch, "另一岗", 1);
        String draft = elsewhere.draft("2026-03-02", "2026-03-02");
        elsewhere.publish(draft).statusCode(200);
        var there = elsewhere.duties(draft).get(0);
        var free = TestSwaps.holder(there).equals(second) ? third : second;
        var one = TestSwaps.id(swaps.cover(duties.get(0), free));
        var two = TestSwaps.id(swaps.cover(there, free));
        var answers = together(step(free, one, "acceptance"), step(free, two, "acceptance"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    private Callable<Response> step(UUID memberId, String id, String step) {
        var caller = memberId == null ? branch.officer() : branch.member(memberId);
        return () -> caller.body(Map.of()).post(branch.path("/swap-requests/" + id + "/" + step));
    }

    /** The answers in the order of the acts. */
    @SafeVarargs
    private static List<Response> together(Callable<Response>... acts) throws Exception {
        var next = new AtomicInteger();
        record Answer(int act, Response response) {}
        var answers = new ArrayList<>(AtOnce.run(acts.length, () -> {
            int act = next.getAndIncrement();
            return new Answer(act, acts[act].call());
        }));
        answers.sort(java.util.Comparator.comparing(Answer::act));
        return answers.stream().map(Answer::response).toList();
    }
}
