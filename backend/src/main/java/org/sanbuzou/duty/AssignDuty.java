package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param pinned null leaves it as it is */
record AssignDuty(@NotNull UUID memberId, Boolean pinned) {
    boolean pins(Duty duty) {
        return pinned == null ? duty.isPinned() : pinned;
    }

    /** Letting go of a pin is right also where the member cannot come any more. */
    boolean onlyReleases(Duty duty) {
        return memberId.equals(duty.memberId()) && Boolean.FALSE.equals(pinned);
    }
}
