package org.sanbuzou.activity;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a member's sign-up that the member may not know.
 *
 * @param turn tells apart the times that the member came to the same shift
 */
public record SignUpChanged(
        Change change,
        UUID activityId,
        String activityName,
        UUID signUpId,
        UUID memberId,
        Instant startsAt,
        Instant endsAt,
        SignUpStatus status,
        int turn) {
    public enum Change {
        /** A seat became free for the first who waited. */
        MOVED_UP,
        /** Somebody else entered the member. */
        ENTERED,
        /** Somebody else withdrew the member. */
        REMOVED
    }

    static SignUpChanged of(Change change, Activity activity, ShiftSignUp signUp) {
        return new SignUpChanged(
                change,
                activity.id(),
                activity.name(),
                signUp.id(),
                signUp.memberId(),
                signUp.startsAt(),
                signUp.endsAt(),
                signUp.status(),
                signUp.turn());
    }
}
