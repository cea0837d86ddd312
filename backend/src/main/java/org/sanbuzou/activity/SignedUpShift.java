package org.sanbuzou.activity;

import java.time.Instant;
import java.util.UUID;

/** A shift that a member is going to, for the features that tell people about it. {@code place} may be null. */
public record SignedUpShift(
        UUID activityId,
        String activityName,
        UUID shiftId,
        UUID memberId,
        Instant startsAt,
        Instant endsAt,
        String place) {}
