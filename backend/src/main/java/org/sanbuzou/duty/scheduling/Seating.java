package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/**
 * Numbers the seats of a finished board. Whoever had a seat on that day before keeps its number; the lowest numbers left go
 * first to the pinned duties, then to the others, by member.
 */
final class Seating {
    private final RosterProblem problem;
    private final RosterBoard board;
    private final ToIntBiFunction<LocalDate, Integer> earlierSeat;
    private final List<SeatAssignment> assignments = new ArrayList<>();
    private final List<UncoveredSeat> uncovered = new ArrayList<>();

    /** @param earlierSeat by date and member the seat that he or she had, 0 for none */
    Seating(RosterProblem problem, RosterBoard board, ToIntBiFunction<LocalDate, Integer> earlierSeat) {
        this.earlierSeat = earlierSeat;
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
        var seats = new Integer[Math.max(board.seats, onDuty.size())];
        var waiting = new ArrayDeque<Integer>();
        for (var member : onDuty) {
            int seat = earlierSeat.applyAsInt(date, member) - 1;
            if (seat >= 0 && seat < seats.length && seats[seat] == null) {
                seats[seat] = member;
            } else {
                waiting.add(member);
            }
        }
        for (int seat = 0; seat < seats.length; seat++) {
            var member = seats[seat] == null ? waiting.poll() : seats[seat];
            if (member == null) {
                uncovered.add(new UncoveredSeat(date, seat + 1, onDuty.size(), reason(day, onDuty.size())));
            } else {
                assignments.add(new SeatAssignment(date, seat + 1, member));
            }
        }
    }

    private UncoveredSeat.Reason reason(int day, int onDuty) {
        if (day < board.firstOpenDay) {
            return UncoveredSeat.Reason.PAST;
        }
        return onDuty == 0 ? UncoveredSeat.Reason.NOBODY_AVAILABLE : UncoveredSeat.Reason.TOO_FEW_AVAILABLE;
    }
}
