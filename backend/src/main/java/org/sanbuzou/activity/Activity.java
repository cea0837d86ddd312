package org.sanbuzou.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.web.IfMatch;

/** Volunteer work for a community, in shifts. Who organises it records who came. */
@Entity
class Activity extends BranchOwned {
    private String name;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String place;
    private UUID communityId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String description;
    private UUID organiserMemberId;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status = ActivityStatus.PLANNED;

    private String cancelReason;
    private Instant cancelledAt;

    protected Activity() {}

    Activity(UUID branchId, WriteActivity write) {
        super(branchId);
        describe(write);
    }

    void change(IfMatch ifMatch, WriteActivity write) {
        expect(ifMatch);
        if (status == ActivityStatus.CANCELLED) {
            throw new RuleViolation("ACTIVITY_CANCELLED", "活动已经取消，不能再改。");
        }
        describe(write);
    }

    private void describe(WriteActivity write) {
        write.check();
        name = write.name();
        kind = write.kind();
        place = write.place();
        communityId = write.communityId();
        startsOn = write.startsOn();
        endsOn = write.endsOn();
        description = write.description();
        organiserMemberId = write.organiserMemberId();
    }

    /** Opening an open one changes nothing; one that was ended too early can be opened again. */
    void open() {
        if (status == ActivityStatus.CANCELLED) {
            throw new RuleViolation("ACTIVITY_CANCELLED", "活动已经取消，不能再开放报名；需要时请新建一个活动。");
        }
        status = ActivityStatus.OPEN;
    }

    void complete() {
        if (status == ActivityStatus.DONE) {
            return;
        }
        if (status != ActivityStatus.OPEN) {
            throw new RuleViolation("ACTIVITY_NOT_OPEN", "只有开放过报名的活动可以标为已结束。");
        }
        status = ActivityStatus.DONE;
    }

    /** What has taken place stays; cancelling again changes nothing. @return whether it was cancelled now */
    boolean cancel(String reason, Instant now) {
        if (status == ActivityStatus.CANCELLED) {
            return false;
        }
        if (status == ActivityStatus.DONE) {
            throw new RuleViolation("ACTIVITY_DONE", "活动已经结束，不能取消。");
        }
        status = ActivityStatus.CANCELLED;
        cancelReason = reason;
        cancelledAt = now;
        return true;
    }

    void requireOpen() {
        if (status != ActivityStatus.OPEN) {
            throw new RuleViolation(
                    "ACTIVITY_NOT_OPEN", status == ActivityStatus.CANCELLED ? "活动已经取消，不用报名了。" : "这个活动现在不接受报名。");
        }
    }

    void requirePlannable() {
        if (status == ActivityStatus.CANCELLED || status == ActivityStatus.DONE) {
            throw new RuleViolation("ACTIVITY_ENDED", "活动已经结束或取消，不能再排班次。");
        }
    }

    void requireInPeriod(Instant startsAt, String field) {
        var day = LocalDate.ofInstant(startsAt, BranchTime.ZONE);
        if (day.isBefore(startsOn) || day.isAfter(endsOn)) {
            throw new BadInput("OUTSIDE_PERIOD", field, "班次要在活动期间 %s 至 %s 之内；可先改活动期间。".formatted(startsOn, endsOn));
        }
    }

    /** What was cancelled before it began has nobody to record. */
    void requireHeld(ActivityShift shift) {
        if (cancelledAt != null && !shift.startsAt().isBefore(cancelledAt)) {
            throw new RuleViolation("ACTIVITY_CANCELLED", "活动在这一班开始之前已经取消，没有名单可登记。");
        }
    }

    /** 谁组织谁记录. */
    void requireOrganiser(CurrentUser user) {
        if (!user.isOfficer() && !user.is(organiserMemberId)) {
            throw new Forbidden("谁组织谁记录：名单由活动组织者或支部委员登记。");
        }
    }

    /** What is only planned is seen by those who plan it. */
    boolean isVisibleTo(CurrentUser user) {
        return status != ActivityStatus.PLANNED || user.isOfficer() || user.is(organiserMemberId);
    }

    String name() {
        return name;
    }

    ActivityKind kind() {
        return kind;
    }

    /** May be null. */
    String place() {
        return place;
    }

    UUID communityId() {
        return communityId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    /** May be null. */
    String description() {
        return description;
    }

    UUID organiserMemberId() {
        return organiserMemberId;
    }

    ActivityStatus status() {
        return status;
    }

    String cancelReason() {
        return cancelReason;
    }
}
