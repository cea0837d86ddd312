package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.shared.security.Role;

/** A new branch always comes with its first administrator: nobody from outside can get into it later. */
@ApplicationScoped
class BranchOpeningService {
    private final BranchDirectory branches;
    private final AccountService accounts;

    BranchOpeningService(BranchDirectory branches, AccountService accounts) {
        this.branches = branches;
        this.accounts = accounts;
    }

    @Transactional
    NewBranch open(CreateBranch create) {
        var branch = branches.open(create.name(), create.parentCommittee(), false);
        var username = create.administratorUsername() == null
                ? "admin-" + branch.id().toString().substring(24)
                : create.administratorUsername();
        return NewBranch.of(branch, accounts.openAdministrator(username, Role.ADMIN));
    }
}
