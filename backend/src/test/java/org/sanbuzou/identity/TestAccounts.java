package org.sanbuzou.identity;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Role;

/** Opens branches and accounts through the real services, with a password that tests know. */
@Unremovable
@ApplicationScoped
public class TestAccounts {
    public static final String PASSWORD = "a-long-enough-password";
    private static final String PASSWORD_HASH = Passwords.hash(PASSWORD);

    private final BranchOpeningService branches;
    private final AccountService accounts;
    private final Accounts stored;
    private final LoginService logins;
    private final CurrentBranch current;
    private final BranchDirectory directory;
    private final CallerCache cache;

    TestAccounts(
            BranchOpeningService branches,
            AccountService accounts,
            Accounts stored,
            LoginService logins,
            CurrentBranch current,
            BranchDirectory directory,
            CallerCache cache) {
        this.branches = branches;
        this.accounts = accounts;
        this.stored = stored;
        this.logins = logins;
        this.current = current;
        this.directory = directory;
        this.cache = cache;
    }

    /** A new branch; its first administrator logs in with {@code username}. */
    @ActivateRequestContext
    @Transactional
    public UUID openBranch(String name, String username) {
        var branch = branches.open(new CreateBranch(name, null, username));
        settle(branch.administrator().account().id());
        return branch.id();
    }

    @ActivateRequestContext
    @Transactional
    public UUID openAccount(UUID branchId, String username, Role role, UUID memberId) {
        current.enter(branchId);
        var asked = role == Role.INSTALLATION ? Role.ADMIN : role;
        var account = accounts.create(new CreateAccount(username, username, List.of(asked), memberId))
                .account();
        settle(account.id());
        if (role == Role.INSTALLATION) {
            stored.require(account.id()).change(username, role, false);
        }
        return account.id();
    }

    /** The value of a session cookie for this account; checking passwords is for the tests of login. */
    @ActivateRequestContext
    @Transactional
    public String session(UUID branchId, UUID accountId) {
        current.enter(branchId);
        return logins.open(accountId).secret().text();
    }

    /** As if some seconds had passed. */
    @ActivateRequestContext
    public void forgetCallers() {
        directory.ids().forEach(cache::forget);
    }

    private void settle(UUID accountId) {
        stored.require(accountId).changePassword(PASSWORD_HASH, false);
    }
}
