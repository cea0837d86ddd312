package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

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
}
