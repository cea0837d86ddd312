package org.sanbuzou.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@Path("/api/v1/branches/{branchId}/api-tokens")
class ApiTokenResource {
    private final ApiTokens tokens;
    private final ApiTokenService service;

    ApiTokenResource(ApiTokens tokens, ApiTokenService service) {
        this.tokens = tokens;
        this.service = service;
    }

    @GET
    @Allowed(Role.ADMIN)
    public Page<ApiTokenView> listApiTokens(@BeanParam PageRequest page) {
        return tokens.page(page).map(ApiTokenView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.ADMIN)
    public NewApiToken createApiToken(@Valid @NotNull CreateApiToken token) {
        return service.create(token);
    }

    @DELETE
    @Path("/{tokenId}")
    @Allowed(Role.ADMIN)
    public void revokeApiToken(@RestPath UUID tokenId) {
        service.revoke(tokenId);
    }
}
