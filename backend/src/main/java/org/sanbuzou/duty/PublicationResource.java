package org.sanbuzou.duty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/rosters/{rosterId}")
class PublicationResource {
    private final DutyPosts posts;
    private final Rosters rosters;
    private final Duties duties;
    private final Plans plans;
    private final RosterViews views;
    private final RosterService service;

    PublicationResource(
            DutyPosts posts, Rosters rosters, Duties duties, Plans plans, RosterViews views, RosterService service) {
        this.posts = posts;
        this.rosters = rosters;
        this.duties = duties;
        this.plans = plans;
        this.views = views;
        this.service = service;
    }

    @GET
    @Path("/publication-preview")
    @Allowed(Role.OFFICER)
    public PublicationPreview previewPublication(@RestPath UUID rosterId) {
        var roster = rosters.require(rosterId);
        var plan = plans.of(posts.require(roster.dutyPostId()), roster);
        return PublicationPreview.of(roster, plan, duties.slots(rosterId), views.names(roster));
    }

    @POST
    @Path("/publication")
    @Allowed(Role.OFFICER)
    public RosterView publishRoster(@RestPath UUID rosterId) {
        return service.publish(rosterId);
    }
}
