package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/duties/{dutyId}")
class DutySwapResource {
    private final Duties duties;
    private final SwapSuggestions suggestions;
    private final SwapService service;
    private final CurrentUser user;

    DutySwapResource(Duties duties, SwapSuggestions suggestions, SwapService service, CurrentUser user) {
        this.duties = duties;
        this.suggestions = suggestions;
        this.service = service;
        this.user = user;
    }

    @GET
    @Path("/swap-suggestions")
    @Allowed(Role.MEMBER)
    public SwapSuggestionsView suggestSwaps(@RestPath UUID dutyId) {
        return suggestions.about(duties.require(dutyId, user.isOfficer()));
    }

    @POST
    @Path("/swap-requests")
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public SwapRequestView requestSwap(@RestPath UUID dutyId, @Valid @NotNull RequestSwap ask) {
        return service.request(dutyId, ask);
    }
}
