package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RosterCostTest {
    @Property(tries = 100)
    void agreesWithTheSolver(
            @ForAll long seed, @ForAll Policy policy, @ForAll @IntRange(min = 1, max = 20) int members) {
        var problem = RandomRosters.of(seed, policy, members, 2, 20, 0.3);
        var solution = RosterSolver.solve(problem);
        var loads = IntStream.range(0, members)
                .mapToObj(i -> new RosterCost.Load(
                        problem.members().get(i).priorDuties(),
                        solution.loads().get(i),
                        solution.availableDays().get(i)))
                .toList();

        assertThat(RosterCost.of(policy, loads)).isEqualTo(solution.objective());
        assertThat(Fraction.parse(solution.objective().toString())).isEqualTo(solution.objective());
    }

    /** A measure that leaves out members without a duty calls this perfectly fair. */
    @Property(tries = 200)
    void oneMemberDoingAllIsLessFairThanAnyOtherPlan(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 60) Integer> loads,
            @ForAll @IntRange(max = 1) int chosen) {
        int all = loads.stream().mapToInt(Integer::intValue).sum();
        Assume.that(loads.stream().noneMatch(load -> load == all));
        var oneDoesAll = IntStream.range(0, loads.size())
                .map(i -> i == chosen ? all : 0)
                .boxed()
                .toList();

        for (var policy : Policy.values()) {
            assertThat(cost(policy, oneDoesAll)).isGreaterThan(cost(policy, loads));
        }
    }

    @Property(tries = 50)
    void oneMemberDoingAll365IsNeverTheSolversPlan(
            @ForAll Policy policy, @ForAll @IntRange(min = 2, max = 30) int members) {
        var everybody = IntStream.range(0, members)
                .mapToObj(i ->
                        RosterSolverTest.member("m" + i, IntStream.range(0, 365).toArray()))
                .toList();

        var loads = RosterSolver.solve(new RosterProblem(RandomRosters.days(365), 1, policy, everybody))
                .loads();

        assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
    }

    private static Fraction cost(Policy policy, List<Integer> loads) {
        return RosterCost.of(
                policy,
                loads.stream().map(load -> new RosterCost.Load(0, load, 365)).toList());
    }
}
