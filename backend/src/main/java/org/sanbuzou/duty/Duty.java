package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** One seat of a post on one day. Who holds it is part of the roster's making; later changes are recorded one by one. */
@Entity
@Unaudited(creationOnly = true)
public class Duty extends BranchOwned {
    private UUID rosterId;
    private UUID dutyPostId;
    private LocalDate dutyDate;
    private String startTime;
    private String endTime;
    private int seat;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private DutyStatus status = DutyStatus.DRAFT;

    private boolean pinned;

    protected Duty() {}

    Duty(Roster roster, DutyPost post, LocalDate date, int seat, UUID memberId) {
        super(roster.branchId());
        this.rosterId = roster.id();
        this.dutyPostId = post.id();
        this.dutyDate = date;
        this.startTime = post.startTime();
        this.endTime = post.endTime();
        this.seat = seat;
        this.memberId = memberId;
    }

    void assign(UUID memberId) {
        this.memberId = memberId;
    }

    void pin(boolean pinned) {
        this.pinned = pinned;
    }

    /** A re-planning leaves the duty as it is. */
    boolean isPinned() {
        return pinned;
    }

    /** Swaps are asked for by who is on duty, or by an officer. */
    void requireSwappable(CurrentUser by) {
        if (!by.isOfficer() && !by.is(memberId)) {
            throw new Forbidden("只能为自己的班申请换班；代他人办理请联系支部委员。");
        }
        if (status != DutyStatus.PLANNED) {
            throw new RuleViolation("DUTY_NOT_PLANNED", "只有已经发布、还没有值的班可以换。");
        }
        if (memberId == null) {
            throw new RuleViolation("DUTY_EMPTY", "这一班还没有人值，请委员安排。");
        }
    }

    public UUID rosterId() {
        return rosterId;
    }

    public UUID dutyPostId() {
        return dutyPostId;
    }

    public LocalDate date() {
        return dutyDate;
    }

    /** Local time of the branch, HH:mm. */
    public String startTime() {
        return startTime;
    }

    /** Local time of the branch, HH:mm. */
    public String endTime() {
        return endTime;
    }

    public Instant startsAt() {
        return startsAt(dutyDate, startTime);
    }

    static Instant startsAt(LocalDate date, String startTime) {
        return date.atTime(LocalTime.parse(startTime)).atZone(BranchTime.ZONE).toInstant();
    }

    /** From 1. */
    public int seat() {
        return seat;
    }

    /** Null where nobody can take the seat. */
    public UUID memberId() {
        return memberId;
    }

    public DutyStatus status() {
        return status;
    }
}
