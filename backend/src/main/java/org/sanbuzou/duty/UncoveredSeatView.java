package org.sanbuzou.duty;

import java.time.LocalDate;
import org.sanbuzou.duty.scheduling.UncoveredSeat;

/** A seat that nobody can take, and why, in words. */
record UncoveredSeatView(LocalDate date, int seat, int availableMembers, String reason) {
    static UncoveredSeatView of(UncoveredSeat seat) {
        var reason = seat.availableMembers() == 0 ? "当天没有人可以值班" : "当天可以值班的只有 " + seat.availableMembers() + " 人，不够坐满";
        return new UncoveredSeatView(seat.date(), seat.seat(), seat.availableMembers(), reason);
    }
}
