package org.sanbuzou.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param waitingPlace null for one who does not wait
 * @param overlaps other shifts of the member at the same time: said, never refused, as people share a day between two
 */
record SignUpView(
        UUID id,
        UUID activityId,
        String activityName,
        ActivityStatus activityStatus,
        UUID communityId,
        UUID shiftId,
        String place,
        UUID memberId,
        String memberName,
        Instant startsAt,
        Instant endsAt,
        SignUpStatus status,
        Long waitingPlace,
        String enteredBy,
        List<Overlap> overlaps) {
    record Overlap(UUID shiftId, String activityName, Instant startsAt, Instant endsAt) {}
}
