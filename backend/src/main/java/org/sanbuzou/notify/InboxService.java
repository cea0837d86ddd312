package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;

@ApplicationScoped
class InboxService {
    private final Notifications notifications;
    private final BranchTime time;

    InboxService(Notifications notifications, BranchTime time) {
        this.notifications = notifications;
        this.time = time;
    }

    @Transactional
    NotificationView read(UUID id, UUID memberId) {
        var notification = notifications.require(id, memberId);
        notification.read(time.now());
        return NotificationView.of(notification);
    }

    @Transactional
    NotificationCount readAll(UUID memberId) {
        notifications.readAll(memberId, time.now());
        return new NotificationCount(notifications.unread(memberId));
    }
}
