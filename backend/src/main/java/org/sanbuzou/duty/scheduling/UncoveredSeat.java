package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;

/**
 * A seat that nobody can take, since everybody available that day already has one.
 *
 * @param seat from 1 to {@link RosterProblem#seats()}; the last seats of a day stay empty
 * @param availableMembers how many members are available on that day, fewer than the seats
 */
public record UncoveredSeat(LocalDate date, int seat, int availableMembers) {
    /** Why the seat is empty. */
    public enum Reason {
        NOBODY_AVAILABLE,
        TOO_FEW_AVAILABLE
    }

    public Reason reason() {
        return availableMembers == 0 ? Reason.NOBODY_AVAILABLE : Reason.TOO_FEW_AVAILABLE;
    }
}
