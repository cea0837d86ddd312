package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;

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
    private Instant arrivedAt;
    /** When the server heard of the arrival; later than the arrival where the phone had no network. */
    private Instant arrivalReceivedAt;

    private UUID coveredByMemberId;
    private String outcomeNote;

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

    /** Nothing is recorded about a duty before the day it is on, nor about one that nobody was told of. */
    void requireBegun(LocalDate today) {
        if (status == DutyStatus.DRAFT) {
            throw new RuleViolation("DUTY_NOT_PUBLISHED", "这张值班表还没有发布，请先发布再登记。");
        }
        if (status == DutyStatus.CANCELLED) {
            throw new RuleViolation("DUTY_CANCELLED", DayText.of(dutyDate) + " 这一班已经取消，不用登记。");
        }
        if (today.isBefore(dutyDate)) {
            throw new RuleViolation("DUTY_NOT_BEGUN", "这一班在 " + DayText.of(dutyDate) + "，到当天再登记。");
        }
    }

    /** Whether the person stands in the roster for this duty, or was there instead. */
    boolean isOf(CurrentUser person) {
        return person.is(memberId) || person.is(coveredByMemberId);
    }

    /** The first arrival stays; what an officer has written about the duty stays too. */
    void arrive(Instant at, Instant receivedAt) {
        if (memberId == null && coveredByMemberId == null) {
            throw nobody();
        }
        arrivedAt = at;
        arrivalReceivedAt = receivedAt;
        if (status == DutyStatus.PLANNED) {
            status = DutyStatus.DONE;
        }
    }

    /** @param coveredBy who was there instead, for COVERED only */
    void conclude(DutyOutcome outcome, UUID coveredBy, String note) {
        if (memberId == null && outcome != DutyOutcome.COVERED && outcome != DutyOutcome.PLANNED) {
            throw nobody();
        }
        status = outcome.status();
        coveredByMemberId = coveredBy;
        outcomeNote = note;
        if (outcome == DutyOutcome.PLANNED) {
            arrivedAt = null;
            arrivalReceivedAt = null;
        }
    }

    private static RuleViolation nobody() {
        return new RuleViolation("NOBODY_ON_DUTY", "这一班没有排人；如有人顶班，请委员写明由谁顶班。");
    }

    boolean hasStarted(Instant now) {
        return !startsAt().isAfter(now);
    }

    boolean hasOutcome() {
        return status != DutyStatus.DRAFT && status != DutyStatus.PLANNED && status != DutyStatus.CANCELLED;
    }

    /** From now on the duty binds, in a roster that is published already. */
    void announce() {
        status = DutyStatus.PLANNED;
    }

    /** Its day is no workday any more, so nobody has it. */
    void cancel() {
        status = DutyStatus.CANCELLED;
        memberId = null;
        pinned = false;
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

    /** Null unless the member, or an officer, chose to record it. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** Who was there instead of the member; null unless COVERED. */
    public UUID coveredByMemberId() {
        return coveredByMemberId;
    }

    /** What an officer wrote about the outcome; may be null. */
    public String outcomeNote() {
        return outcomeNote;
    }
}
