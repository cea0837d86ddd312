package org.sanbuzou.notify;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;

/** Not repeatable: a stored answer would be a copy of the secret. */
@Path("/api/v1/branches/{branchId}/calendar-feeds")
class CalendarFeedResource {
    private final CalendarFeeds feeds;
    private final CalendarFeedService service;
    private final CurrentUser user;

    CalendarFeedResource(CalendarFeeds feeds, CalendarFeedService service, CurrentUser user) {
        this.feeds = feeds;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public CalendarFeedView.Whole listCalendarFeeds() {
        return new CalendarFeedView.Whole(feeds.ofAccount(user.accountId()).stream()
                .map(CalendarFeedView::of)
                .toList());
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public NewCalendarFeed createCalendarFeed(@Valid @NotNull CreateCalendarFeed feed) {
        return service.create(feed);
    }

    @DELETE
    @Path("/{feedId}")
    @Allowed(Role.MEMBER)
    public void revokeCalendarFeed(@RestPath UUID feedId) {
        service.revoke(feedId);
    }
}
