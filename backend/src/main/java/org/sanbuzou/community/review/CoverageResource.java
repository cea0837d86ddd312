package org.sanbuzou.community.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.XlsxAnswer;

@Path("/api/v1/branches/{branchId}/registration-coverage")
class CoverageResource {
    private final Coverage coverage;
    private final BranchTime time;

    CoverageResource(Coverage coverage, BranchTime time) {
        this.coverage = coverage;
        this.time = time;
    }

    @GET
    @Path("/members")
    @Allowed(Role.OFFICER)
    public Page<MemberCoverage> listRegistrationCoverage(
            @BeanParam PageRequest page, @BeanParam CoverageFilter filter) {
        return coverage.page(page, filter);
    }

    @GET
    @Path("/export")
    @Produces(XlsxAnswer.TYPE)
    @Allowed(Role.OFFICER)
    public Response exportRegistrationCoverage(@BeanParam CoverageFilter filter) {
        return XlsxAnswer.of("registrations", "社区报到_" + time.today(), out -> coverage.write(out, filter));
    }
}
