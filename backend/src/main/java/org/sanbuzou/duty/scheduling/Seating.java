package org.sanbuzou.duty.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers the seats of a finished board: on each day first the pinned duties, then the others, by member. */
final class Seating {
    private final RosterProblem problem;
    private final RosterBoard board;
    private final List<SeatAssignment> assignments = new ArrayList<>();
    private final List<UncoveredSeat> uncovered = new ArrayList<>();

    Seating(RosterProblem problem, RosterBoard board) {
        this.problem = problem;
        this.board = board;
        var onDuty = pinned();
        for (int day = 0; day < board.days; day++) {
            addFree(onDuty.get(day), day);
            seat(onDuty.get(day), day);
        }
    }

    List<SeatAssignment> assignments() {
        return assignments;
    }

    List<UncoveredSeat> uncovered() {
        return uncovered;
    }

    private List<List<Integer>> pinned() {
        var onDuty = IntStream.range(0, board.days)
                .<List<Integer>>mapToObj(day -> new ArrayList<>())
                .toList();
        for (int member = 0; member < board.members; member++) {
            var stays = board.pinned[member];
            for (int day = stays.nextSetBit(0); day >= 0; day = stays.nextSetBit(day + 1)) {
                onDuty.get(day).add(member);
            }
        }
        return onDuty;
    }

    private void addFree(List<Integer> onDuty, int day) {
        var taken = board.taken[day];
        for (int word = 0; word < taken.length; word++) {
            for (long rest = taken[word]; rest != 0; rest &= rest - 1) {
                onDuty.add((word << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    private void seat(List<Integer> onDuty, int day) {
        var date = problem.days().get(day);
        for (int i = 0; i < onDuty.size(); i++) {
            assignments.add(new SeatAssignment(date, i + 1, onDuty.get(i)));
        }
        for (int seat = onDuty.size() + 1; seat <= board.seats; seat++) {
            uncovered.add(new UncoveredSeat(date, seat, onDuty.size(), reason(day, onDuty.size())));
        }
    }

    private UncoveredSeat.Reason reason(int day, int onDuty) {
        if (day < problem.firstOpenDay()) {
            return UncoveredSeat.Reason.PAST;
        }
        return onDuty == 0 ? UncoveredSeat.Reason.NOBODY_AVAILABLE : UncoveredSeat.Reason.TOO_FEW_AVAILABLE;
    }
}
