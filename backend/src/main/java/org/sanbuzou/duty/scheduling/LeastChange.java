package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.List;

/**
 * Plans anew after something has changed and disturbs as little as possible: the roster has the fewest uncovered seats and
 * the least cost, exactly as from {@link RosterSolver}, and of all such rosters it changes the fewest duties of the earlier
 * plan. Duties are not moved apart again, since that would disturb.
 *
 * <p>The prices that prove a roster optimal describe all optimal ones ({@link OptimalChoices}); among them a minimum-cost
 * flow finds the one closest to the earlier plan ({@link ChangeFlow}) and the proof that none is closer
 * ({@link ChangeBound}). With 22 to 5,000 members four to thirty searches over the
 * availability were enough, and the whole took at most about twice as long as solving.
 */
public final class LeastChange {
    private LeastChange() {}

    /**
     * Never fails for a valid problem.
     *
     * @param earlier covered seats of the plan to stay close to, also of days and members that are no longer there
     */
    public static Replanning of(RosterProblem problem, List<EarlierDuty> earlier) {
        var board = new RosterBoard(problem);
        new DayFilling(board).run();
        var search = new ExchangeSearch(board);
        search.run();
        var plan = new EarlierPlan(problem, earlier);
        var choices = new OptimalChoices(board, search.priceNumerators(), search.priceDivisors());
        var network = new ChangeNetwork(choices, plan.onDuty);
        var flow = new ChangeFlow(network);
        flow.run();
        change(board, choices.required, network.onDuty);
        int distanceBound = DistanceBound.of(new SpacingTask(problem, board), board.smallestDistance());
        var solution = RosterSolver.solution(board, search, new Seating(problem, board, plan::seat), distanceBound);
        var changes = plan.changesTo(solution.assignments());
        return new Replanning(
                solution,
                openChanges(problem, changes),
                new ChangeBound(choices, plan.onDuty, flow.prices()).value(),
                Arrays.stream(flow.prices()).boxed().toList(),
                changes);
    }

    private static void change(RosterBoard board, long[][] required, long[][] optional) {
        for (int day = 0; day < board.days; day++) {
            for (int member = 0; member < board.members; member++) {
                boolean wanted = RosterBoard.has(required, day, member) || RosterBoard.has(optional, day, member);
                if (wanted && board.isOpen(member, day)) {
                    board.assign(member, day);
                } else if (!wanted && board.isTaken(member, day)) {
                    board.release(member, day);
                }
            }
        }
    }

    private static int openChanges(RosterProblem problem, List<DayChange> changes) {
        var open = problem.days().subList(problem.firstOpenDay(), problem.days().size());
        return changes.stream()
                .filter(change -> !open.isEmpty() && !change.date().isBefore(open.get(0)))
                .mapToInt(change -> change.coming().size())
                .sum();
    }
}
