package org.sanbuzou.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A shift that is still ahead has another time or place.
 *
 * @param place may be null
 * @param memberIds those who are signed up or waiting
 * @param version of the shift, so that a further change is another one
 */
public record ShiftMoved(
        UUID activityId,
        String activityName,
        UUID shiftId,
        Instant startsAt,
        Instant endsAt,
        String place,
        List<UUID> memberIds,
        int version) {}
