package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What spacing starts from: the loads of a finished board, the days each member could serve, and what is fixed. */
final class SpacingTask {
    final int days;
    final int members;
    /** By member: days on which he or she could have a duty that can move. */
    final BitSet[] free;
    /** By day: the members who could have a duty that can move, and have one somewhere. */
    final BitSet[] takers;
    /** By member: days of the duties that stay. */
    final BitSet[] fixed;
    /** By member: days he or she would rather not serve. */
    final BitSet[] disliked;
    /** By member: duties that can move. */
    final int[] duties;
    /** By day: seats whose members can change. */
    final int[] seats;
    /** By member: the largest distance at which all duties fit into the member's own days. */
    final int[] reach;

    private final int[] aim;

    SpacingTask(RosterProblem problem, RosterBoard board) {
        days = board.days;
        members = board.members;
        free = new BitSet[members];
        fixed = board.pinned;
        disliked = new BitSet[members];
        duties = Arrays.stream(board.duties).mapToInt(BitSet::cardinality).toArray();
        seats = Arrays.stream(board.taken).mapToInt(RosterBoard::count).toArray();
        for (int member = 0; member < members; member++) {
            disliked[member] = problem.members().get(member).dislikedDays();
            free[member] = problem.members().get(member).availableDays();
            free[member].andNot(fixed[member]);
            free[member].clear(0, problem.firstOpenDay());
        }
        takers = new BitSet[days];
        Arrays.setAll(takers, day -> new BitSet(members));
        IntStream.range(0, members).filter(member -> duties[member] > 0).forEach(member -> free[member].stream()
                .forEach(day -> takers[day].set(member)));
        reach = IntStream.range(0, members).map(this::reachOf).toArray();
        aim = reach.clone();
    }

    /** How far apart this member's duties shall be when everybody's shall be {@code level} apart if possible. */
    int wanted(int member, int level) {
        return Math.min(level, aim[member]);
    }

    /** From now on asks of each member only some quarters of the reach, but no less than at the level already won. */
    void relax(int level, int quarters) {
        Arrays.setAll(
                aim, member -> Math.max(Math.min(Math.max(1, level), reach[member]), reach[member] * quarters / 4));
    }

    /** The largest distance that all members have if each is alone. */
    int nearestReach() {
        return Arrays.stream(reach).min().orElse(days);
    }

    /** The level above which nobody is asked for more. */
    int farthestAim() {
        return IntStream.range(0, members)
                .filter(this::hasPairs)
                .map(member -> aim[member])
                .max()
                .orElse(0);
    }

    /** Days on which a duty that can move is at least this far from all that cannot. */
    BitSet freeAtDistance(int member, int distance) {
        if (fixed[member].isEmpty()) {
            return free[member];
        }
        var possible = (BitSet) free[member].clone();
        fixed[member].stream().forEach(day -> possible.clear(Math.max(0, day - distance + 1), day + distance));
        return possible;
    }

    boolean canMove(int member, int day) {
        return free[member].get(day);
    }

    private boolean hasPairs(int member) {
        return duties[member] > 0 && duties[member] + fixed[member].cardinality() > 1;
    }

    private int reachOf(int member) {
        int possible = hasPairs(member) ? 1 : days;
        int impossible = days + 1;
        while (impossible - possible > 1) {
            int middle = (possible + impossible) >>> 1;
            if (fits(member, middle)) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return possible;
    }

    /** Taking the first day that is far enough, again and again, fits in as many duties as any other way. */
    private boolean fits(int member, int distance) {
        var possible = freeAtDistance(member, distance);
        int left = duties[member];
        int day = possible.nextSetBit(0);
        while (day >= 0 && left > 0) {
            left--;
            day = possible.nextSetBit(day + distance);
        }
        return left == 0;
    }
}
