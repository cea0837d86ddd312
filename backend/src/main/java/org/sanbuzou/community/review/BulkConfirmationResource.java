package org.sanbuzou.community.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.community.ServiceRecordFilter;
import org.sanbuzou.community.ServiceRecordReview;
import org.sanbuzou.community.WaitingRecord;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/bulk-confirmations")
class BulkConfirmationResource {
    private final BulkConfirmationService service;
    private final ServiceRecordReview review;
    private final MemberDirectory members;
    private final BranchTime time;

    BulkConfirmationResource(
            BulkConfirmationService service, ServiceRecordReview review, MemberDirectory members, BranchTime time) {
        this.service = service;
        this.review = review;
        this.members = members;
        this.time = time;
    }

    @GET
    @Path("/preview")
    @Allowed(Role.OFFICER)
    public BulkConfirmationPreview previewBulkConfirmation(
            @BeanParam ServiceRecordFilter filter, @RestQuery boolean includeFlagged) {
        var receivedUntil = time.now();
        var records = service.records(filter, includeFlagged, receivedUntil);
        var flagged = review.waitingFlagged(filter, receivedUntil);
        return BulkConfirmationPreview.of(records, flagged, names(records), SeenRecords.of(receivedUntil, records));
    }

    /** In order of names. */
    private LinkedHashMap<UUID, String> names(List<WaitingRecord> records) {
        return members.inOrder(records.stream().map(WaitingRecord::memberId).collect(Collectors.toSet()));
    }

    @POST
    @Allowed(Role.OFFICER)
    public BulkConfirmation confirmInBulk(
            @BeanParam ServiceRecordFilter filter,
            @RestQuery boolean includeFlagged,
            @Valid @NotNull ConfirmInBulk confirm) {
        return service.confirm(filter, includeFlagged, SeenRecords.parse(confirm.token()));
    }
}
