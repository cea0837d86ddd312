package org.sanbuzou.duty;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.duty.scheduling.RosterSolution;

/** A solved problem; fractions are text because they are exact. */
record RosterPreview(
        int slots,
        int uncovered,
        List<UncoveredSeatView> uncoveredSeats,
        List<Integer> loads,
        String objective,
        String lowerBound,
        String gap,
        int smallestDistance,
        int distanceBound,
        List<LocalDate> days,
        List<Seat> assignments,
        Proof certificate,
        long elapsedMillis) {

    /** @param memberId null where nobody can take the seat */
    record Seat(LocalDate date, int seat, String memberId) {}

    static RosterPreview of(RosterProblem problem, RosterSolution solution, Duration elapsed) {
        return new RosterPreview(
                problem.slots(),
                solution.uncovered().size(),
                solution.uncovered().stream().map(UncoveredSeatView::of).toList(),
                solution.loads(),
                solution.objective().toString(),
                solution.lowerBound().toString(),
                solution.gap().toString(),
                solution.smallestDistance(),
                solution.distanceBound(),
                problem.days(),
                seats(problem, solution),
                Proof.of(problem, solution),
                elapsed.toMillis());
    }

    private static List<Seat> seats(RosterProblem problem, RosterSolution solution) {
        var covered = solution.assignments().stream()
                .map(seat -> new Seat(
                        seat.date(),
                        seat.seat(),
                        problem.members().get(seat.member()).id()));
        var empty = solution.uncovered().stream().map(seat -> new Seat(seat.date(), seat.seat(), null));
        return Stream.concat(covered, empty)
                .sorted(Comparator.comparing(Seat::date).thenComparing(Seat::seat))
                .toList();
    }
}
