package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Who is to have an open seat.
 *
 * @param duty the row there is for it; null for a seat of a new day
 * @param before who has it so far, null for nobody
 * @param memberId null where nobody can take it
 * @param pinned fixed with this re-planning
 */
record SeatPlan(Duty duty, LocalDate date, int seat, UUID before, UUID memberId, boolean pinned) {
    static SeatPlan of(Duty duty, LocalDate date, int seat, UUID memberId, boolean pinned) {
        return new SeatPlan(duty, date, seat, duty == null ? null : duty.memberId(), memberId, pinned);
    }

    boolean moves() {
        return !Objects.equals(before, memberId);
    }

    /** A seat without a row that binds: a new day, or one that was cancelled before. */
    boolean isNew() {
        return duty == null || duty.status() == DutyStatus.CANCELLED;
    }

    DutyMove move() {
        return new DutyMove(duty == null ? null : duty.id(), date, before, memberId);
    }
}
