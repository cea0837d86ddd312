package org.sanbuzou.notify;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/notifications")
class NotificationResource {
    private final Notifications notifications;
    private final InboxService service;
    private final CurrentUser user;

    NotificationResource(Notifications notifications, InboxService service, CurrentUser user) {
        this.notifications = notifications;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<NotificationView> listNotifications(@RestQuery boolean unread, @BeanParam PageRequest page) {
        return notifications.of(user.memberId(), unread, page).map(NotificationView::of);
    }

    @GET
    @Path("/count")
    @Allowed(Role.MEMBER)
    public NotificationCount countNotifications() {
        return new NotificationCount(notifications.unread(user.memberId()));
    }

    @POST
    @Path("/reading")
    @Allowed(Role.MEMBER)
    public NotificationCount readAllNotifications() {
        return service.readAll(user.memberId());
    }

    @POST
    @Path("/{notificationId}/reading")
    @Allowed(Role.MEMBER)
    public NotificationView readNotification(@RestPath UUID notificationId) {
        return service.read(notificationId, user.memberId());
    }
}
