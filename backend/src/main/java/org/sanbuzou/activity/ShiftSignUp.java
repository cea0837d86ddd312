package org.sanbuzou.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;

/** A member's place in a shift or on its waiting list: one row, however often the member comes and goes. */
@Entity
class ShiftSignUp extends BranchOwned {
    private UUID activityId;
    private UUID shiftId;
    private UUID memberId;

    /** Those of the shift. */
    @Unaudited
    private Instant startsAt;

    @Unaudited
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private SignUpStatus status;

    private int turn;
    private String enteredBy;
    private UUID enteredById;
    private Instant changedAt;

    protected ShiftSignUp() {}

    ShiftSignUp(ActivityShift shift, UUID memberId) {
        super(shift.branchId());
        activityId = shift.activityId();
        shiftId = shift.id();
        this.memberId = memberId;
        status = SignUpStatus.WITHDRAWN;
        follow(shift);
    }

    /** Comes, or comes again: at the end of the line. */
    void enter(boolean free, int turn, CurrentUser by, Instant now) {
        status = free ? SignUpStatus.SIGNED_UP : SignUpStatus.WAITING;
        this.turn = turn;
        enteredBy = by.displayName();
        enteredById = by.accountId();
        changedAt = now;
    }

    void moveUp(Instant now) {
        status = SignUpStatus.SIGNED_UP;
        changedAt = now;
    }

    void withdraw(Instant now) {
        status = SignUpStatus.WITHDRAWN;
        changedAt = now;
    }

    /** The shift has changed its time. */
    void follow(ActivityShift shift) {
        startsAt = shift.startsAt();
        endsAt = shift.endsAt();
    }

    boolean isLive() {
        return status != SignUpStatus.WITHDRAWN;
    }

    UUID activityId() {
        return activityId;
    }

    UUID shiftId() {
        return shiftId;
    }

    UUID memberId() {
        return memberId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    SignUpStatus status() {
        return status;
    }

    /** The order of coming within the shift. */
    int turn() {
        return turn;
    }

    String enteredBy() {
        return enteredBy;
    }
}
