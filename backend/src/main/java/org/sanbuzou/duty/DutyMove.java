package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A published duty that passed from one member to another.
 *
 * @param from null where the seat was empty or the duty is new
 * @param to null where the seat is empty now or the duty is cancelled
 */
public record DutyMove(UUID dutyId, LocalDate date, UUID from, UUID to) {
    static DutyMove of(Duty duty, UUID from) {
        return new DutyMove(duty.id(), duty.date(), from, duty.memberId());
    }
}
