package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class BranchService {
    private final Branches branches;

    BranchService(Branches branches) {
        this.branches = branches;
    }

    @Transactional
    BranchView update(UUID id, IfMatch ifMatch, UpdateBranch update) {
        var branch = branches.require(id);
        branch.rename(ifMatch, update.name(), update.parentCommittee());
        branches.flush();
        return BranchView.of(branch);
    }
}
