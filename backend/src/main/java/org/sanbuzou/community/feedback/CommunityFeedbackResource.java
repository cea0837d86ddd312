package org.sanbuzou.community.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class CommunityFeedbackResource {
    private final CommunityFeedbacks feedbacks;
    private final RecordFeedbacks answers;
    private final FeedbackService service;
    private final CommunityDirectory communities;
    private final ServiceRecordDirectory records;

    CommunityFeedbackResource(
            CommunityFeedbacks feedbacks,
            RecordFeedbacks answers,
            FeedbackService service,
            CommunityDirectory communities,
            ServiceRecordDirectory records) {
        this.feedbacks = feedbacks;
        this.answers = answers;
        this.service = service;
        this.communities = communities;
        this.records = records;
    }

    @GET
    @Path("/community-feedback")
    @Allowed(Role.OFFICER)
    public Page<CommunityFeedbackView> listCommunityFeedback(
            @BeanParam PageRequest page,
            @RestQuery UUID communityId,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to) {
        var rows = feedbacks.page(page, communityId, from, to);
        var names = communities.names(
                rows.items().stream().map(row -> row.period().communityId()).toList());
        var said = answers.of(rows.items().stream().map(CommunityFeedback::id).toList()).stream()
                .collect(Collectors.groupingBy(RecordFeedback::feedbackId));
        return rows.map(row -> CommunityFeedbackView.of(row, names, said.getOrDefault(row.id(), List.of())));
    }

    @POST
    @Path("/community-feedback")
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public FeedbackReceipt enterCommunityFeedback(@Valid @NotNull EnterFeedback feedback) {
        return FeedbackReceipt.of(service.enter(feedback));
    }

    @GET
    @Path("/community-feedback-summary")
    @Allowed(Role.OFFICER)
    public FeedbackSummary getCommunityFeedbackSummary(
            @RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to) {
        BranchTime.requireKnown("from", from);
        BranchTime.requireKnown("to", to);
        var services = records.servedByCommunity(from, to);
        var impressions = feedbacks.impressions(from, to);
        var names = communities.names(FeedbackSummary.communities(services, impressions));
        return FeedbackSummary.of(names, services, impressions, feedbacks.answers(from, to));
    }
}
