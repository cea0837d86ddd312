package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/swap-requests")
class SwapRequestResource {
    private final SwapRequests requests;
    private final SwapViews views;
    private final SwapService service;
    private final SwapAnswerService answers;
    private final CurrentUser user;
    private final BranchTime time;

    SwapRequestResource(
            SwapRequests requests,
            SwapViews views,
            SwapService service,
            SwapAnswerService answers,
            CurrentUser user,
            BranchTime time) {
        this.requests = requests;
        this.views = views;
        this.service = service;
        this.answers = answers;
        this.user = user;
        this.time = time;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<SwapRequestView> listSwapRequests(@RestQuery SwapStatus status, @BeanParam PageRequest page) {
        return views.of(requests.page(page, status, user, time.now()));
    }

    @GET
    @Path("/{swapRequestId}")
    @Allowed(Role.MEMBER)
    public SwapRequestView getSwapRequest(@RestPath UUID swapRequestId) {
        return views.of(requests.require(swapRequestId, user));
    }

    @POST
    @Path("/{swapRequestId}/acceptance")
    @Allowed(Role.MEMBER)
    public SwapRequestView acceptSwap(@RestPath UUID swapRequestId, @Valid @NotNull AnswerSwap answer) {
        return answers.accept(swapRequestId, answer);
    }

    @POST
    @Path("/{swapRequestId}/approval")
    @Allowed(Role.OFFICER)
    public SwapRequestView approveSwap(@RestPath UUID swapRequestId, @Valid @NotNull AnswerSwap answer) {
        return answers.approve(swapRequestId, answer);
    }

    @POST
    @Path("/{swapRequestId}/rejection")
    @Allowed(Role.MEMBER)
    public SwapRequestView rejectSwap(@RestPath UUID swapRequestId, @Valid @NotNull AnswerSwap answer) {
        return answers.reject(swapRequestId, answer);
    }

    @POST
    @Path("/{swapRequestId}/withdrawal")
    @Allowed(Role.MEMBER)
    public SwapRequestView withdrawSwap(@RestPath UUID swapRequestId, @Valid @NotNull AnswerSwap answer) {
        return service.withdraw(swapRequestId, answer);
    }

    @POST
    @Path("/{swapRequestId}/reversal")
    @Allowed(Role.MEMBER)
    public SwapRequestView reverseSwap(@RestPath UUID swapRequestId, @Valid @NotNull AnswerSwap answer) {
        return service.reverse(swapRequestId, answer);
    }
}
