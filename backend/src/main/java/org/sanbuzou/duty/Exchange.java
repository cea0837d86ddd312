package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;

/**
 * What a swap changes: the counterpart takes the holder's duty, and gives the own one for it unless it is a cover.
 *
 * @param holderId who is taken to be on the duty
 * @param counterpartDuty null for a cover
 */
record Exchange(Duty duty, UUID holderId, UUID counterpartId, Duty counterpartDuty) {
    /** Why nothing can come of it any more; the reason is a sentence. */
    record Lapse(String code, String reason) {}

    /** Somebody gets a duty. */
    record Taking(Duty duty, UUID memberId) {}

    static final String STALE = "SWAP_STALE";
    static final String STARTED = "DUTY_STARTED";

    SwapKind kind() {
        return counterpartDuty == null ? SwapKind.COVER : SwapKind.SWAP;
    }

    List<Duty> duties() {
        return counterpartDuty == null ? List.of(duty) : List.of(duty, counterpartDuty);
    }

    boolean isOnOneDay() {
        return counterpartDuty != null && counterpartDuty.date().equals(duty.date());
    }

    Instant endsAt() {
        return duties().stream().map(Exchange::startsAt).min(Instant::compareTo).orElseThrow();
    }

    private static Instant startsAt(Duty duty) {
        return startsAt(duty.date(), duty.startTime());
    }

    static Instant startsAt(LocalDate date, String startTime) {
        return date.atTime(LocalTime.parse(startTime)).atZone(BranchTime.ZONE).toInstant();
    }

    /** Empty as long as both people have the duties they had, planned and not begun. */
    Optional<Lapse> lapse(Instant now) {
        return Stream.of(lapse(duty, holderId, now), lapse(counterpartDuty, counterpartId, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Lapse> lapse(Duty duty, UUID memberId, Instant now) {
        if (duty == null) {
            return Optional.empty();
        }
        var day = DayText.of(duty.date());
        if (!memberId.equals(duty.memberId())) {
            return Optional.of(new Lapse(STALE, day + " 这一班已经换了人，请刷新后按现在的安排再申请。"));
        }
        if (!now.isBefore(startsAt(duty))) {
            return Optional.of(new Lapse(STARTED, day + " " + duty.startTime() + " 的值班已经开始，不能再换。"));
        }
        return duty.status() == DutyStatus.PLANNED
                ? Optional.empty()
                : Optional.of(new Lapse(STALE, day + " 这一班已经登记或取消，不能再换。"));
    }

    List<Taking> takings() {
        var takings = new ArrayList<Taking>();
        takings.add(new Taking(duty, counterpartId));
        if (counterpartDuty != null) {
            takings.add(new Taking(counterpartDuty, holderId));
        }
        return takings;
    }

    /** The exchange that undoes this one. */
    Exchange back() {
        return new Exchange(duty, counterpartId, holderId, counterpartDuty);
    }
}
