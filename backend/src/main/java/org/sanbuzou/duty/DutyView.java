package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/** @param memberId null where nobody can take the seat, as {@code memberName} */
public record DutyView(
        UUID id,
        UUID rosterId,
        LocalDate date,
        String startTime,
        String endTime,
        int seat,
        UUID dutyPostId,
        String dutyPostName,
        String place,
        UUID memberId,
        String memberName,
        DutyStatus status,
        boolean pinned,
        Instant arrivedAt,
        String outcomeNote,
        int version)
        implements Versioned {
    static DutyView of(Duty duty, DutyPost post, String memberName) {
        return new DutyView(
                duty.id(),
                duty.rosterId(),
                duty.date(),
                duty.startTime(),
                duty.endTime(),
                duty.seat(),
                post.id(),
                post.name(),
                post.place(),
                duty.memberId(),
                memberName,
                duty.status(),
                duty.isPinned(),
                null,
                null,
                duty.version());
    }
}
