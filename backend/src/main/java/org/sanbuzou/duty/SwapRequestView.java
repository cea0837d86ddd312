package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/**
 * @param counterpartDuty null for a cover
 * @param actions what the reader can do about it now
 */
record SwapRequestView(
        UUID id,
        SwapKind kind,
        SwapStatus status,
        Side duty,
        UUID counterpartMemberId,
        String counterpartMemberName,
        Side counterpartDuty,
        String message,
        String note,
        UUID reversesId,
        String requestedBy,
        String decidedBy,
        Instant createdAt,
        Instant decidedAt,
        List<SwapAction> actions,
        int version)
        implements Versioned {

    /** A duty with who had it when the request was made. */
    record Side(
            UUID dutyId,
            LocalDate date,
            String startTime,
            String endTime,
            String dutyPostName,
            String place,
            UUID memberId,
            String memberName) {
        private static Side of(Duty duty, UUID memberId, Map<UUID, DutyPost> posts, Map<UUID, String> names) {
            if (duty == null) {
                return null;
            }
            var post = posts.get(duty.dutyPostId());
            return new Side(
                    duty.id(),
                    duty.date(),
                    duty.startTime(),
                    duty.endTime(),
                    post.name(),
                    post.place(),
                    memberId,
                    names.get(memberId));
        }
    }

    static SwapRequestView of(
            SwapRequest request,
            SwapOutlook outlook,
            Exchange exchange,
            Map<UUID, DutyPost> posts,
            Map<UUID, String> names) {
        return new SwapRequestView(
                request.id(),
                request.kind(),
                outlook.status(),
                Side.of(exchange.duty(), request.holderMemberId(), posts, names),
                request.counterpartMemberId(),
                names.get(request.counterpartMemberId()),
                Side.of(exchange.counterpartDuty(), request.counterpartMemberId(), posts, names),
                request.message(),
                outlook.note(),
                request.reversesId(),
                request.requestedBy(),
                request.decidedBy(),
                request.createdAt(),
                request.decidedAt(),
                outlook.actions(),
                request.version());
    }
}
