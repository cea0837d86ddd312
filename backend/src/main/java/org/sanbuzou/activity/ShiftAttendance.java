package org.sanbuzou.activity;

import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.persistence.BranchOwned;

/** Whether a member came to a shift, and the one service record that tells of it. */
@Entity
class ShiftAttendance extends BranchOwned {
    private UUID activityId;
    private UUID shiftId;
    private UUID memberId;
    private boolean came;
    private Instant startedAt;
    private Instant endedAt;
    private UUID recordId;
    private boolean ownRecord;
    private boolean confirmedHere;
    private int recordsMade;

    protected ShiftAttendance() {}

    ShiftAttendance(ActivityShift shift, UUID memberId) {
        super(shift.branchId());
        activityId = shift.activityId();
        shiftId = shift.id();
        this.memberId = memberId;
        startedAt = shift.startsAt();
        endedAt = shift.endsAt();
    }

    /** The id of the record that the list makes next: whoever makes it, and however often, it is the same. */
    UUID nextRecordId() {
        var name = shiftId + " " + memberId + " " + (recordsMade + 1);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Came, and the list makes the record. */
    void recorded(TimeWindow time) {
        recordId = nextRecordId();
        recordsMade++;
        ownRecord = false;
        confirmedHere = false;
        came(time);
    }

    /** Came, as the member had recorded from the phone already. */
    void linked(TimeWindow time, UUID ownRecordId, boolean confirmedHere) {
        recordId = ownRecordId;
        ownRecord = true;
        this.confirmedHere = confirmedHere;
        came(time);
    }

    void came(TimeWindow time) {
        came = true;
        startedAt = time.from();
        endedAt = time.to();
    }

    /** The record is let go; what becomes of it is for the caller. */
    void stayedAway() {
        came = false;
        recordId = null;
        ownRecord = false;
        confirmedHere = false;
    }

    boolean isAt(TimeWindow time) {
        return came && time != null && startedAt.equals(time.from()) && endedAt.equals(time.to());
    }

    UUID memberId() {
        return memberId;
    }

    boolean hasCome() {
        return came;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** Null for somebody who did not come. */
    UUID recordId() {
        return recordId;
    }

    /** The member's own record from the phone, not one that the list made. */
    boolean isOwnRecord() {
        return ownRecord;
    }

    /** Whether this list was what confirmed the member's own record. */
    boolean isConfirmedHere() {
        return confirmedHere;
    }
}
