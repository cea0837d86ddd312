package org.sanbuzou.duty.scheduling;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why a duty is whose it is: for every other member the reason against or the exact price of preferring him or her.
 *
 * <p>In a roster that is optimal with member i on day t, let j take over that seat. Then j has one duty more, which
 * hand-overs may pass on to any p reachable from j, and i one fewer, which may come from any r from whom i is reachable;
 * or the two chains meet and no load changes. No other change can be better: the difference to the best roster with j
 * instead of i consists of hand-overs along paths and cycles, and those without the one from i to j lower nothing. So the
 * cost of the alternative is
 *
 * <pre>min { 0 if i is reachable from j,  min over p (cost of one more) − max over r (saving of one fewer) }</pre>
 *
 * and one pass over the members p by ascending cost tells it for all j.
 *
 * <p>Source: optimality by the residual network of a convex-cost flow and decomposition of flows, Ahuja, Magnanti and
 * Orlin, Network Flows (1993), sections 3.5 and 14.3.
 */
public final class Alternatives {
    private final RosterBoard board;
    private final int day;
    private final int member;
    private final int[] loads;
    private final BitSet team = new BitSet();
    private final PassingOn passingOn;

    private Alternatives(RosterProblem problem, List<SeatAssignment> plan, int day, int member) {
        this.day = day;
        this.member = member;
        board = new RosterBoard(problem);
        loads = new int[board.members];
        var date = problem.days().get(day);
        for (var seat : plan) {
            loads[seat.member()]++;
            team.set(seat.member(), team.get(seat.member()) || seat.date().equals(date));
        }
        if (!team.get(member)) {
            throw new IllegalArgumentException("member " + member + " has no seat on " + date);
        }
        arrange(problem, plan);
        passingOn = new PassingOn(board, member, day, HandOvers.NOBODY);
    }

    /** Keeps the member's seat and brings the rest of the plan to its best, which changes nothing if it is optimal. */
    private void arrange(RosterProblem problem, List<SeatAssignment> plan) {
        if (!board.pinned[member].get(day)) {
            board.pin(member, day);
        }
        var position = new HashMap<Object, Integer>();
        problem.days().forEach(date -> position.put(date, position.size()));
        for (var seat : plan) {
            int on = position.getOrDefault(seat.date(), -1);
            if (on >= 0 && board.isOpen(seat.member(), on) && board.emptySeats(on) > 0) {
                board.assign(seat.member(), on);
            }
        }
        new DayFilling(board).fillEmptySeats();
        new ExchangeSearch(board).run();
    }

    /**
     * Of one duty, for every other member in the order of the problem. The plan need not be optimal: what is compared are the
     * best rosters with the one and with the other member on the seat.
     *
     * @param plan covered seats; those that the problem does not have count only in the direct costs
     * @param day position in {@link RosterProblem#days()}
     * @param member who has the seat, pinned or not
     * @throws IllegalArgumentException if the member has no seat on that day
     */
    public static List<Alternative> of(RosterProblem problem, List<SeatAssignment> plan, int day, int member) {
        var alternatives = new Alternatives(problem, plan, day, member);
        boolean past = day < problem.firstOpenDay();
        return IntStream.range(0, problem.members().size())
                .filter(other -> other != member)
                .mapToObj(other -> past ? Alternative.impossible(other, Alternative.Kind.PAST) : alternatives.of(other))
                .toList();
    }

    private Alternative of(int other) {
        if (board.pinned[other].get(day)) {
            return Alternative.impossible(other, Alternative.Kind.PINNED);
        }
        if (team.get(other)) {
            return Alternative.impossible(other, Alternative.Kind.ON_DUTY);
        }
        if (board.isOpen(other, day)) {
            return possible(other, passingOn, other);
        }
        return board.isTaken(other, day)
                ? besides(other)
                : Alternative.impossible(other, Alternative.Kind.NOT_AVAILABLE);
    }

    /** At its best the plan has both on that day, so the seat goes to whoever is the best third. */
    private Alternative besides(int other) {
        var passing = new PassingOn(board, member, day, other);
        return IntStream.range(0, board.members)
                .filter(third -> board.isOpen(third, day))
                .mapToObj(third -> possible(other, passing, third))
                .min(Comparator.comparing(Alternative::extraCost))
                .orElse(Alternative.impossible(other, Alternative.Kind.ON_DUTY));
    }

    private Alternative possible(int other, PassingOn passing, int receiver) {
        var direct = moved(member, loads[member], other, loads[other]);
        int start = passing.start();
        int end = passing.end(receiver);
        var best = moved(start, board.load[start], end, board.load[end]);
        boolean traded = passing.leadsBack(receiver) && best.compareTo(Fraction.ZERO) >= 0;
        var extra = traded ? Fraction.ZERO : best;
        if (direct.compareTo(extra) <= 0) {
            return new Alternative(other, Alternative.Kind.DIRECT, extra, direct, member, other);
        }
        return traded
                ? new Alternative(other, Alternative.Kind.TRADED, extra, direct, Alternative.NOBODY, Alternative.NOBODY)
                : new Alternative(other, Alternative.Kind.REARRANGED, extra, direct, start, end);
    }

    private Fraction moved(int from, int fromLoad, int to, int toLoad) {
        return Fraction.of(board.costs.marginal(to, toLoad + 1), board.costs.divisor(to))
                .minus(Fraction.of(board.costs.marginal(from, fromLoad), board.costs.divisor(from)));
    }
}
