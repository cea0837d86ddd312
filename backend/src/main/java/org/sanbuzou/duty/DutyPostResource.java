package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/duty-posts")
class DutyPostResource {
    private final DutyPosts posts;
    private final DutyPostService service;

    DutyPostResource(DutyPosts posts, DutyPostService service) {
        this.posts = posts;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<DutyPostView> listDutyPosts(@BeanParam PageRequest page) {
        return posts.page(page).map(DutyPostView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public DutyPostView createDutyPost(@Valid @NotNull WriteDutyPost post) {
        return service.create(post);
    }

    @GET
    @Path("/{dutyPostId}")
    @Allowed(Role.MEMBER)
    public DutyPostView getDutyPost(@RestPath UUID dutyPostId) {
        return DutyPostView.of(posts.require(dutyPostId));
    }

    @PUT
    @Path("/{dutyPostId}")
    @Allowed(Role.OFFICER)
    public DutyPostView updateDutyPost(
            @RestPath UUID dutyPostId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteDutyPost post) {
        return service.update(dutyPostId, ifMatch, post);
    }
}
