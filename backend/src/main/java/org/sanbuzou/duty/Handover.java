package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;

/** What a duty leaves to the next one, in writing. Its id is the duty's. */
@Entity
class Handover extends BranchOwned {
    private UUID dutyPostId;
    private LocalDate dutyDate;
    private String note = "";
    private String writtenBy;
    private Instant writtenAt;

    protected Handover() {}

    Handover(Duty duty) {
        super(duty.branchId(), duty.id());
        dutyPostId = duty.dutyPostId();
        dutyDate = duty.date();
    }

    void write(String note, CurrentUser by, Instant now) {
        this.note = note;
        writtenBy = by.displayName();
        writtenAt = now;
    }

    UUID dutyPostId() {
        return dutyPostId;
    }

    LocalDate date() {
        return dutyDate;
    }

    String note() {
        return note;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
