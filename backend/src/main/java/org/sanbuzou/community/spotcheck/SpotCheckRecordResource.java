package org.sanbuzou.community.spotcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.draw.VerdictFilter;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/spot-checks/{spotCheckId}/records")
class SpotCheckRecordResource {
    private final SpotChecks checks;
    private final SpotCheckRecords records;
    private final SpotCheckRecordViews views;
    private final SpotCheckService service;

    SpotCheckRecordResource(
            SpotChecks checks, SpotCheckRecords records, SpotCheckRecordViews views, SpotCheckService service) {
        this.checks = checks;
        this.records = records;
        this.views = views;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<SpotCheckRecordView> listSpotCheckRecords(
            @RestPath UUID spotCheckId,
            @BeanParam PageRequest page,
            @RestQuery Boolean drawn,
            @RestQuery VerdictFilter verdict) {
        var check = checks.require(spotCheckId);
        views.requireMayAsk(verdict);
        return views.of(check, records.page(page, spotCheckId, drawn, verdict));
    }

    @PUT
    @Path("/{recordId}/outcome")
    @Allowed(Role.OFFICER)
    public SpotCheckRecordView setSpotCheckOutcome(
            @RestPath UUID spotCheckId,
            @RestPath UUID recordId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull SetVerdict outcome) {
        return service.judge(spotCheckId, recordId, ifMatch, outcome);
    }
}
