package org.sanbuzou.duty.scheduling;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Collections;

/**
 * The equal policy as a minimum-cost flow from a source over members and days to a sink. The k-th duty of a member is an
 * arc of its own that costs 2k − 1; there are as many as the best roster needs and one more, which spares the reference the
 * arcs that it would have to carry without knowing the answer.
 */
final class FlowModel {
    private final MinCostFlow flow = new MinCostFlow();

    FlowModel(RosterProblem problem, RosterSolution best) {
        int members = problem.members().size();
        int source = members + problem.days().size();
        int mostDuties = Collections.max(best.loads()) + 1;
        var coverable = new int[problem.days().size()];
        for (int member = 0; member < members; member++) {
            for (int duty = 1; duty <= mostDuties; duty++) {
                flow.addArcWithCapacityAndUnitCost(source, member, 1, 2L * duty - 1);
            }
            var available = problem.members().get(member).availableDays();
            for (int day = available.nextSetBit(0); day >= 0; day = available.nextSetBit(day + 1)) {
                flow.addArcWithCapacityAndUnitCost(member, members + day, 1, 0);
                coverable[day] = Math.min(problem.seats(), coverable[day] + 1);
            }
        }
        long seats = 0;
        for (int day = 0; day < coverable.length; day++) {
            flow.setNodeSupply(members + day, -coverable[day]);
            seats += coverable[day];
        }
        flow.setNodeSupply(source, seats);
    }

    /** The least Σ d². */
    long solve() {
        var status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("min-cost flow: " + status);
        }
        return flow.getOptimalCost();
    }
}
