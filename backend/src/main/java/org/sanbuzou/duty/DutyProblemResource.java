package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class DutyProblemResource {
    private final DutyProblems problems;
    private final DutyProblemViews views;
    private final DutyProblemService service;

    DutyProblemResource(DutyProblems problems, DutyProblemViews views, DutyProblemService service) {
        this.problems = problems;
        this.views = views;
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @Path("/duties/{dutyId}/problems")
    @Allowed(Role.MEMBER)
    public DutyProblemView raiseDutyProblem(@RestPath UUID dutyId, @Valid @NotNull RaiseDutyProblem problem) {
        return service.raise(dutyId, problem);
    }

    @GET
    @Path("/duty-problems")
    @Allowed(Role.MEMBER)
    public Page<DutyProblemView> listDutyProblems(
            @RestQuery UUID dutyPostId, @RestQuery DutyProblemStatus status, @BeanParam PageRequest page) {
        return views.of(problems.page(page, dutyPostId, status));
    }

    @POST
    @Path("/duty-problems/{problemId}/closure")
    @Allowed(Role.MEMBER)
    public DutyProblemView closeDutyProblem(@RestPath UUID problemId, @Valid @NotNull CloseDutyProblem closure) {
        return service.close(problemId, closure);
    }
}
