package org.sanbuzou.duty;

import java.time.LocalDate;
import org.sanbuzou.duty.scheduling.UncoveredSeat;

/** A seat that nobody can take, and why, in words. */
record UncoveredSeatView(LocalDate date, int seat, int availableMembers, String reason) {
    static UncoveredSeatView of(UncoveredSeat seat) {
        return new UncoveredSeatView(seat.date(), seat.seat(), seat.onDuty(), reason(seat));
    }

    private static String reason(UncoveredSeat seat) {
        return switch (seat.reason()) {
            case NOBODY_AVAILABLE -> "当天没有人可以值班";
            case TOO_FEW_AVAILABLE -> "当天可以值班的只有 " + seat.onDuty() + " 人，不够坐满";
            case PAST -> "这一天已经过去";
        };
    }
}
