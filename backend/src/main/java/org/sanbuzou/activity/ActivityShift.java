package org.sanbuzou.activity;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

/** One window of an activity with seats. Its version is also that of its attendance list. */
@Entity
class ActivityShift extends BranchOwned {
    /** People are ticked off as they arrive, which is before the shift begins. */
    private static final Duration ARRIVAL = Duration.ofHours(1);

    private UUID activityId;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private int seats;
    private String note;
    private Integer peopleServed;
    private Instant attendanceTakenAt;
    private String attendanceTakenBy;
    private UUID attendanceTakenById;

    protected ActivityShift() {}

    ActivityShift(Activity activity, WriteActivityShift write) {
        super(activity.branchId());
        activityId = activity.id();
        describe(write);
    }

    /** @return whether those who signed up must be told */
    boolean change(IfMatch ifMatch, WriteActivityShift write, long signedUp) {
        expect(ifMatch);
        boolean moved = !write.startsAt().equals(startsAt) || !write.endsAt().equals(endsAt);
        if (moved && attendanceTakenAt != null) {
            throw new RuleViolation("ATTENDANCE_TAKEN", "这一班已登记名单并记入服务记录，不能再改时间；个人的起止时间可在名单中改。");
        }
        if (write.seats() < signedUp) {
            throw new RuleViolation("SEATS_TAKEN", "已有 " + signedUp + " 人报名，名额不能少于已报名人数。");
        }
        boolean elsewhere = !Objects.equals(write.place(), place);
        describe(write);
        return moved || elsewhere;
    }

    private void describe(WriteActivityShift write) {
        write.check();
        startsAt = write.startsAt();
        endsAt = write.endsAt();
        place = write.place();
        seats = write.seats();
        note = write.note();
    }

    void requireAhead(Instant now) {
        if (!isAhead(now)) {
            throw new RuleViolation("SHIFT_BEGUN", "这一班已经开始，不能再报名或取消；是否到场由组织者登记。");
        }
    }

    boolean isAhead(Instant now) {
        return now.isBefore(startsAt);
    }

    void takeAttendance(Integer served, CurrentUser by, Instant now) {
        if (now.isBefore(startsAt.minus(ARRIVAL))) {
            throw new RuleViolation("ATTENDANCE_TOO_EARLY", "开始前一小时起才能登记名单。");
        }
        peopleServed = served;
        attendanceTakenAt = now;
        attendanceTakenBy = by.displayName();
        attendanceTakenById = by.accountId();
    }

    TimeWindow window() {
        return new TimeWindow(startsAt, endsAt);
    }

    UUID activityId() {
        return activityId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** Null for the place of the activity. */
    String place() {
        return place;
    }

    int seats() {
        return seats;
    }

    String note() {
        return note;
    }

    /** Null until somebody counted. */
    Integer peopleServed() {
        return peopleServed;
    }

    /** Null until the list was saved for the first time. */
    Instant attendanceTakenAt() {
        return attendanceTakenAt;
    }

    String attendanceTakenBy() {
        return attendanceTakenBy;
    }
}
