package org.sanbuzou.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@Path("/api/v1/branches/{branchId}/accounts")
class AccountResource {
    private final Accounts accounts;
    private final AccountService service;
    private final BranchTime time;

    AccountResource(Accounts accounts, AccountService service, BranchTime time) {
        this.accounts = accounts;
        this.service = service;
        this.time = time;
    }

    @GET
    @Allowed(Role.ADMIN)
    public Page<AccountView> listAccounts(@BeanParam PageRequest page) {
        return accounts.page(page).map(account -> AccountView.of(account, time.now()));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.ADMIN)
    public NewAccount createAccount(@Valid @NotNull CreateAccount account) {
        return service.create(account);
    }

    @POST
    @Path("/batches")
    @ResponseStatus(201)
    @Allowed(Role.ADMIN)
    public NewAccount.Batch createMissingAccounts(@Valid @NotNull CreateMissingAccounts create) {
        return service.createMissing(create);
    }

    @GET
    @Path("/{accountId}")
    @Allowed(Role.ADMIN)
    public AccountView getAccount(@RestPath UUID accountId) {
        return AccountView.of(accounts.require(accountId), time.now());
    }

    @PUT
    @Path("/{accountId}")
    @Allowed(Role.ADMIN)
    public AccountView updateAccount(
            @RestPath UUID accountId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull UpdateAccount update) {
        return service.update(accountId, ifMatch, update);
    }

    @POST
    @Path("/{accountId}/password-reset")
    @Allowed(Role.ADMIN)
    public NewAccount resetPassword(@RestPath UUID accountId) {
        return service.resetPassword(accountId);
    }

    @DELETE
    @Path("/{accountId}/sessions")
    @Allowed(Role.ADMIN)
    public void endSessions(@RestPath UUID accountId) {
        service.endSessions(accountId);
    }
}
