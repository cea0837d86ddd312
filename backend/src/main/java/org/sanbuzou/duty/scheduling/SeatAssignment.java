package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;

/**
 * One covered seat.
 *
 * @param seat from 1 to {@link RosterProblem#seats()}; higher only on a day with more pinned duties than seats
 * @param member position in {@link RosterProblem#members()}
 */
public record SeatAssignment(LocalDate date, int seat, int member) {}
