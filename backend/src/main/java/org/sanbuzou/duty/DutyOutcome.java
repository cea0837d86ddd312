package org.sanbuzou.duty;

/** What an officer may say about a duty; PLANNED takes back what was said. */
enum DutyOutcome {
    PLANNED(DutyStatus.PLANNED),
    DONE(DutyStatus.DONE),
    COVERED(DutyStatus.COVERED),
    EXCUSED(DutyStatus.EXCUSED),
    MISSED(DutyStatus.MISSED);

    private final DutyStatus status;

    DutyOutcome(DutyStatus status) {
        this.status = status;
    }

    DutyStatus status() {
        return status;
    }
}
