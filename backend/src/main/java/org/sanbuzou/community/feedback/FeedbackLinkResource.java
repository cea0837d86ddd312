package org.sanbuzou.community.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/** Not repeatable: a stored answer would be a copy of the secret. */
@Path("/api/v1/branches/{branchId}/feedback-links")
class FeedbackLinkResource {
    private final FeedbackLinks links;
    private final FeedbackService service;
    private final CommunityDirectory communities;

    FeedbackLinkResource(FeedbackLinks links, FeedbackService service, CommunityDirectory communities) {
        this.links = links;
        this.service = service;
        this.communities = communities;
    }

    @GET
    @Allowed(Role.OFFICER)
    public Page<FeedbackLinkView> listFeedbackLinks(@BeanParam PageRequest page) {
        var rows = links.newestFirst(page);
        var names = communities.names(
                rows.items().stream().map(link -> link.period().communityId()).toList());
        return rows.map(link -> FeedbackLinkView.of(link, names));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public NewFeedbackLink createFeedbackLink(@Valid @NotNull CreateFeedbackLink link) {
        return NewFeedbackLink.of(service.create(link));
    }

    @DELETE
    @Path("/{linkId}")
    @Allowed(Role.OFFICER)
    public void revokeFeedbackLink(@RestPath UUID linkId) {
        service.revoke(linkId);
    }
}
