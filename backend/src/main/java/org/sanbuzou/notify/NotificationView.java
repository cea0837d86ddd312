package org.sanbuzou.notify;

import java.time.Instant;
import java.util.UUID;

/** The subjects may be null, and {@code readAt} is while it is unread. */
record NotificationView(
        UUID id,
        NotificationKind kind,
        String title,
        String text,
        UUID dutyId,
        UUID rosterId,
        UUID swapRequestId,
        UUID subjectId,
        Instant createdAt,
        Instant readAt) {
    static NotificationView of(Notification notification) {
        var subject = notification.subject();
        return new NotificationView(
                notification.id(),
                notification.kind(),
                notification.title(),
                notification.text(),
                subject.dutyId(),
                subject.rosterId(),
                subject.swapRequestId(),
                subject.otherId(),
                notification.createdAt(),
                notification.readAt());
    }
}
