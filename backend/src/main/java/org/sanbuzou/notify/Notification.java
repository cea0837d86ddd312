package org.sanbuzou.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** A note in a member's inbox. Written by {@link Inbox}, many at a time. */
@Entity
@Unaudited
class Notification extends BranchOwned {
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private String title;
    private String text;
    private UUID dutyId;
    private UUID rosterId;
    private UUID swapRequestId;
    private UUID subjectId;
    private String dedupe;
    private Instant createdAt;
    private Instant readAt;

    protected Notification() {}

    /** The first reading counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NotificationKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Subject subject() {
        return new Subject(dutyId, rosterId, swapRequestId, subjectId);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Null while it is unread. */
    Instant readAt() {
        return readAt;
    }
}
