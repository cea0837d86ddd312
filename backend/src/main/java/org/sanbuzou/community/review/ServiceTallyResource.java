package org.sanbuzou.community.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.sanbuzou.community.OwnRows;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.XlsxAnswer;

@Path("/api/v1/branches/{branchId}/service-tallies")
class ServiceTallyResource {
    private final ServiceTallies tallies;
    private final CurrentUser user;
    private final BranchTime time;

    ServiceTallyResource(ServiceTallies tallies, CurrentUser user, BranchTime time) {
        this.tallies = tallies;
        this.user = user;
        this.time = time;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ServiceTallyView> listServiceTallies(@BeanParam PageRequest page, @BeanParam TallyFilter filter) {
        var one = OwnRows.of(user, filter.memberId);
        return one == null ? tallies.page(page, filter) : Page.whole(tallies.one(one, filter));
    }

    @GET
    @Path("/export")
    @Produces(XlsxAnswer.TYPE)
    @Allowed(Role.OFFICER)
    public Response exportServiceTallies(@BeanParam TallyFilter filter) {
        var period = filter.period(time.today());
        var name = "服务次数与小时_%s_%s".formatted(period.firstDay(), period.lastDay());
        return XlsxAnswer.of("service-tallies", name, out -> tallies.write(out, filter));
    }
}
