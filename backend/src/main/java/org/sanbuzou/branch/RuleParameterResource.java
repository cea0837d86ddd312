package org.sanbuzou.branch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.HashMap;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/rule-parameters")
class RuleParameterResource {
    private final RuleParameters parameters;
    private final RuleParameterService service;
    private final BranchTime time;

    RuleParameterResource(RuleParameters parameters, RuleParameterService service, BranchTime time) {
        this.parameters = parameters;
        this.service = service;
        this.time = time;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<RuleParameterView> listRuleParameters() {
        var own = new HashMap<String, RuleParameter>();
        parameters.until(time.today()).forEach(parameter -> own.put(parameter.code(), parameter));
        return Page.whole(Arrays.stream(Rule.values())
                .map(rule -> RuleParameterView.of(rule, own.get(rule.code())))
                .toList());
    }

    @PUT
    @Path("/{code}")
    @Allowed(Role.OFFICER)
    public RuleParameterView setRuleParameter(@RestPath String code, @Valid @NotNull SetRuleParameter parameter) {
        return service.set(code, parameter);
    }
}
