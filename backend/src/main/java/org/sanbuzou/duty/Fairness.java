package org.sanbuzou.duty;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.duty.scheduling.Fraction;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.duty.scheduling.RosterCost;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.duty.scheduling.RosterSolution;

/**
 * How even a roster is, kept with it. Objective and bound are exact fractions as text.
 *
 * @param lowerBound what every roster of the same problem costs at least; stays what the solver proved
 * @param leastUncovered seats that nobody could take when the roster was made
 * @param smallestDistance workdays from one duty of a member to the next, at least
 * @param distanceBound what no roster with the same loads exceeds
 * @param proof the solver's prices, by member
 * @param beyondBasis somebody has a duty that the solver could not have given, so that the proof says nothing
 */
record Fairness(
        String objective,
        String lowerBound,
        int slots,
        int uncovered,
        int leastUncovered,
        List<Integer> unknownYears,
        List<Load> loads,
        int smallestDistance,
        int distanceBound,
        Proof proof,
        boolean beyondBasis) {

    /** @param prior duties in the year before, counted with CATCH_UP only */
    record Load(UUID memberId, int prior, int duties, int availableDays) {
        RosterCost.Load cost() {
            return new RosterCost.Load(prior, duties, availableDays);
        }

        Load withDuties(int duties) {
            return new Load(memberId, prior, duties, availableDays);
        }
    }

    static Fairness of(RosterProblem problem, RosterSolution solution, Collection<Integer> unknownYears) {
        var loads = IntStream.range(0, problem.members().size())
                .mapToObj(i -> new Load(
                        UUID.fromString(problem.members().get(i).id()),
                        problem.members().get(i).priorDuties(),
                        solution.loads().get(i),
                        solution.availableDays().get(i)))
                .toList();
        return new Fairness(
                solution.objective().toString(),
                solution.lowerBound().toString(),
                problem.slots(),
                solution.uncovered().size(),
                solution.uncovered().size(),
                List.copyOf(unknownYears),
                loads,
                solution.smallestDistance(),
                solution.distanceBound(),
                Proof.of(problem, solution),
                false);
    }

    /** The same figures after duties went to other people; the bound of the distance holds for the loads it was found for. */
    Fairness withLoads(Policy policy, List<Load> changed, Spacing spacing, boolean beyond) {
        var cost = RosterCost.of(policy, changed.stream().map(Load::cost).toList());
        int covered = changed.stream().mapToInt(Load::duties).sum();
        return new Fairness(
                cost.toString(),
                lowerBound,
                slots,
                slots - covered,
                leastUncovered,
                unknownYears,
                changed,
                spacing.smallestDistance(),
                changed.equals(loads) ? distanceBound : spacing.bound(),
                proof,
                beyond);
    }

    Fraction gap() {
        return Fraction.parse(objective).minus(Fraction.parse(lowerBound));
    }

    /** Whether the certificate still proves that no roster is better. */
    boolean isProved() {
        return !beyondBasis && uncovered == leastUncovered && gap().equals(Fraction.ZERO);
    }

    /** Most less fewest duties among those who could take any. */
    int spread() {
        var duties = loads.stream()
                .filter(load -> load.availableDays() > 0)
                .mapToInt(Load::duties)
                .summaryStatistics();
        return duties.getCount() == 0 ? 0 : duties.getMax() - duties.getMin();
    }
}
