package org.sanbuzou.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/service-records")
class ServiceRecordResource {
    private final ServiceRecords records;
    private final ServiceRecordService service;
    private final Names names;
    private final CurrentUser user;

    ServiceRecordResource(ServiceRecords records, ServiceRecordService service, Names names, CurrentUser user) {
        this.records = records;
        this.service = service;
        this.names = names;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ServiceRecordView> listServiceRecords(
            @BeanParam PageRequest page, @BeanParam ServiceRecordFilter filter) {
        var rows = records.page(page, OwnRows.of(user, filter.memberId), filter);
        var found = names.of(rows.items(), ServiceRecord::memberId, ServiceRecord::communityId);
        return rows.map(row -> ServiceRecordView.of(row, found));
    }

    @GET
    @Path("/{recordId}")
    @Allowed(Role.MEMBER)
    public ServiceRecordView getServiceRecord(@RestPath UUID recordId) {
        var record = records.require(recordId, user);
        return ServiceRecordView.of(record, names.of(record.memberId(), record.communityId()));
    }

    @POST
    @Path("/{recordId}/confirmation")
    @Allowed(Role.OFFICER)
    public ServiceRecordView confirmServiceRecord(@RestPath UUID recordId) {
        return service.confirm(recordId);
    }

    @POST
    @Path("/{recordId}/confirmation/withdrawal")
    @Allowed(Role.OFFICER)
    public ServiceRecordView withdrawServiceRecordConfirmation(
            @RestPath UUID recordId, @Valid @NotNull WithdrawConfirmation withdrawal) {
        return service.withdrawConfirmation(recordId, withdrawal.reason());
    }

    @POST
    @Path("/{recordId}/correction")
    @Allowed(Role.OFFICER)
    public ServiceRecordView requestServiceRecordCorrection(
            @RestPath UUID recordId, @Valid @NotNull RequestCorrection correction) {
        return service.requestCorrection(recordId, correction.reason());
    }
}
