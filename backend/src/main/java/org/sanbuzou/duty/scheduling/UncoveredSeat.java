package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;

/**
 * A seat that nobody can take: everybody available that day already has one, or the day is past.
 *
 * @param seat from 1 to {@link RosterProblem#seats()}
 * @param onDuty how many members have a seat on that day, fewer than the seats; unless it is past, all available ones
 */
public record UncoveredSeat(LocalDate date, int seat, int onDuty, Reason reason) {
    /** Why the seat is empty. */
    public enum Reason {
        NOBODY_AVAILABLE,
        TOO_FEW_AVAILABLE,
        /** The day is before {@link RosterProblem#firstOpenDay()}, so nobody can be added. */
        PAST
    }
}
