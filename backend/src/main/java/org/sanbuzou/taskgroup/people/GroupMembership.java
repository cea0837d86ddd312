package org.sanbuzou.taskgroup.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.TaskGroup;

/** One member in one role of one group, for some time. */
@Entity
class GroupMembership extends BranchOwned {
    private UUID taskGroupId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private GroupRole role;

    private LocalDate joinedOn;
    private LocalDate leftOn;

    protected GroupMembership() {}

    GroupMembership(TaskGroup group, WriteGroupMembership write, LocalDate today) {
        super(group.branchId());
        taskGroupId = group.id();
        describe(write, today);
    }

    void change(IfMatch ifMatch, WriteGroupMembership write, LocalDate today) {
        expect(ifMatch);
        describe(write, today);
    }

    private void describe(WriteGroupMembership write, LocalDate today) {
        if (write.leftOn() != null && write.leftOn().isBefore(write.joinedOn())) {
            throw new BadInput("PERIOD_REVERSED", "leftOn", "最后一天不能早于加入的那天。");
        }
        boolean ahead = write.joinedOn().isAfter(today)
                || write.leftOn() != null && write.leftOn().isAfter(today);
        if (write.role() == GroupRole.LEADER && ahead) {
            throw new RuleViolation("LEADER_DATES_AHEAD", "组长的任职日期不能晚于今天：请在到任或卸任当天登记。");
        }
        memberId = write.memberId();
        role = write.role();
        joinedOn = write.joinedOn();
        leftOn = write.leftOn();
    }

    boolean overlaps(GroupMembership other) {
        return !startsAfter(other.leftOn) && !other.startsAfter(leftOn);
    }

    private boolean startsAfter(LocalDate day) {
        return day != null && joinedOn.isAfter(day);
    }

    /**
     * Another leader comes on this day: the day before is the last.
     *
     * @return false where nothing of it would be left
     */
    boolean endBefore(LocalDate day) {
        if (!joinedOn.isBefore(day)) {
            return false;
        }
        leftOn = day.minusDays(1);
        return true;
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    UUID memberId() {
        return memberId;
    }

    GroupRole role() {
        return role;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }
}
