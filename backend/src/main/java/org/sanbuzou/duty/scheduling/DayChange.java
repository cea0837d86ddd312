package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;
import java.util.List;

/**
 * What a new plan changes on one day, each list by seat.
 *
 * @param kept duties of both plans; with the seat they had, unless that seat is gone
 * @param coming duties that only the new plan has
 * @param going duties that only the earlier plan has
 */
public record DayChange(
        LocalDate date, List<SeatAssignment> kept, List<SeatAssignment> coming, List<EarlierDuty> going) {
    public DayChange {
        kept = List.copyOf(kept);
        coming = List.copyOf(coming);
        going = List.copyOf(going);
    }

    public boolean isEmpty() {
        return coming.isEmpty() && going.isEmpty();
    }
}
