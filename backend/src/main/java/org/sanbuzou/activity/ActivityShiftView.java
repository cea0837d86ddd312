package org.sanbuzou.activity;

import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/** {@code mine} is null for a caller who is not signed up. */
record ActivityShiftView(
        UUID id,
        UUID activityId,
        Instant startsAt,
        Instant endsAt,
        String place,
        int seats,
        String note,
        long signedUp,
        long waiting,
        long came,
        Integer peopleServed,
        Instant attendanceTakenAt,
        String attendanceTakenBy,
        Mine mine,
        int version)
        implements Versioned {
    /** @param waitingPlace null for one who does not wait */
    record Mine(SignUpStatus status, Long waitingPlace) {}

    static ActivityShiftView of(ActivityShift shift, ShiftSignUps.Count count, long came, Mine mine) {
        return new ActivityShiftView(
                shift.id(),
                shift.activityId(),
                shift.startsAt(),
                shift.endsAt(),
                shift.place(),
                shift.seats(),
                shift.note(),
                count.signedUp(),
                count.waiting(),
                came,
                shift.peopleServed(),
                shift.attendanceTakenAt(),
                shift.attendanceTakenBy(),
                mine,
                shift.version());
    }
}
