package org.sanbuzou.duty.scheduling;

import java.util.List;

/**
 * A roster and the proof that none is better.
 *
 * @param assignments covered seats by date, then seat
 * @param uncovered empty seats by date, then seat; no roster has fewer
 * @param loads duties of each member in the period, in the order of {@link RosterProblem#members()}
 * @param availableDays days of the period on which each member is available, in the same order
 * @param objective what the {@link Policy} adds up, exact
 * @param lowerBound what every roster costs at least, computed from the certificate alone
 * @param smallestDistance fewest workdays from one duty of a member to his or her next (1: two workdays running); the
 *     number of days of the period if nobody has two duties. From 2 on, the gap also proves this roster the
 *     best of those without consecutive workdays, since the bound holds for every roster
 * @param distanceBound what no roster with these loads can exceed as its smallest distance; equal to it, the distance is
 *     proved the largest
 */
public record RosterSolution(
        List<SeatAssignment> assignments,
        List<UncoveredSeat> uncovered,
        List<Integer> loads,
        List<Integer> availableDays,
        Fraction objective,
        Fraction lowerBound,
        Certificate certificate,
        int smallestDistance,
        int distanceBound) {

    public RosterSolution {
        assignments = List.copyOf(assignments);
        uncovered = List.copyOf(uncovered);
        loads = List.copyOf(loads);
        availableDays = List.copyOf(availableDays);
    }

    /** Objective less lower bound: zero says the roster is optimal. */
    public Fraction gap() {
        return objective.minus(lowerBound);
    }
}
