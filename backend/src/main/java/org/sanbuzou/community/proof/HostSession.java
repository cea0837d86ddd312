package org.sanbuzou.community.proof;

import jakarta.persistence.Entity;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;

/** Somebody on the spot shows codes that change every 30 seconds. The secret never leaves the server. */
@Entity
class HostSession extends BranchOwned {
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private UUID communityId;
    private UUID activityId;
    private Instant shownFrom;
    private Instant shownUntil;
    private Instant endedAt;
    private String openedBy;
    private UUID openedById;

    @Unaudited
    private byte[] secret;

    protected HostSession() {}

    HostSession(UUID branchId, OpenHostSession open, CurrentUser by, Instant now) {
        super(branchId);
        communityId = open.communityId();
        activityId = open.activityId();
        shownFrom = open.from() == null ? now : open.from();
        shownUntil = open.until();
        requirePeriod(now);
        openedBy = by.displayName();
        openedById = by.accountId();
        secret = new byte[RotatingCode.SECRET_BYTES];
        RANDOM.nextBytes(secret);
    }

    private void requirePeriod(Instant now) {
        if (!shownUntil.isAfter(shownFrom) || !shownUntil.isAfter(now)) {
            throw new BadInput("HOST_PERIOD_EMPTY", "until", "结束时间要晚于开始时间，也要晚于现在。");
        }
        if (Duration.between(shownFrom, shownUntil).compareTo(LONGEST) > 0) {
            throw new BadInput("HOST_PERIOD_TOO_LONG", "until", "一场最多 " + LONGEST.toHours() + " 小时，请缩短，或分成几场。");
        }
        if (shownFrom.isAfter(now.plus(FARTHEST_AHEAD))) {
            throw new BadInput("HOST_PERIOD_TOO_FAR", "from", "最多提前 " + FARTHEST_AHEAD.toDays() + " 天安排。");
        }
    }

    /** Ending again changes nothing. */
    void end(Instant now) {
        if (endedAt == null && now.isBefore(shownUntil)) {
            endedAt = now;
        }
    }

    /** When no code is shown any more. */
    Instant over() {
        return endedAt == null ? shownUntil : endedAt;
    }

    /** Whether the code of this step was ever on the screen. */
    boolean showed(long step) {
        return RotatingCode.startOf(step + 1).isAfter(shownFrom)
                && RotatingCode.startOf(step).isBefore(over());
    }

    /** Steps to show from now on, for so long ahead. */
    List<Long> stepsAhead(Instant now, Duration ahead) {
        long first = RotatingCode.stepAt(now.isBefore(shownFrom) ? shownFrom : now);
        long last = RotatingCode.stepAt(now.plus(ahead));
        return LongStream.rangeClosed(first, last).filter(this::showed).boxed().toList();
    }

    RotatingCode code(long step) {
        return RotatingCode.of(id(), secret, step);
    }

    String typed(long step) {
        return TypedCode.of(id(), secret, step);
    }

    boolean made(RotatingCode code) {
        return code.isGenuine(secret);
    }

    boolean isOf(CurrentUser user) {
        return openedById != null && openedById.equals(user.accountId());
    }

    UUID communityId() {
        return communityId;
    }

    UUID activityId() {
        return activityId;
    }

    Instant shownFrom() {
        return shownFrom;
    }

    Instant shownUntil() {
        return shownUntil;
    }

    Instant endedAt() {
        return endedAt;
    }

    String openedBy() {
        return openedBy;
    }
}
