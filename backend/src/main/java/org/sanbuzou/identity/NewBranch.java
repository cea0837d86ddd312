package org.sanbuzou.identity;

import java.util.UUID;
import org.sanbuzou.branch.Branch;

/** A branch just made, with the account that opens it. */
record NewBranch(UUID id, String name, String parentCommittee, boolean demo, int version, NewAccount administrator) {
    static NewBranch of(Branch branch, NewAccount administrator) {
        return new NewBranch(
                branch.id(), branch.name(), branch.parentCommittee(), branch.isDemo(), branch.version(), administrator);
    }
}
