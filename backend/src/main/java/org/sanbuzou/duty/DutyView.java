package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/**
 * @param memberId null where nobody can take the seat, as {@code memberName}
 * @param coveredByMemberId null unless somebody stood in, as {@code coveredByName}
 */
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
        UUID coveredByMemberId,
        String coveredByName,
        String outcomeNote,
        int version)
        implements Versioned {
    static DutyView of(Duty duty, DutyPost post, Map<UUID, String> names) {
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
                name(duty.memberId(), names),
                duty.status(),
                duty.isPinned(),
                duty.arrivedAt(),
                duty.coveredByMemberId(),
                name(duty.coveredByMemberId(), names),
                duty.outcomeNote(),
                duty.version());
    }

    private static String name(UUID memberId, Map<UUID, String> names) {
        return memberId == null ? null : names.get(memberId);
    }
}
