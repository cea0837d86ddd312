package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Opens branches for the features that need a new one, and tells whether there is any. */
@ApplicationScoped
public class BranchDirectory {
    private final Branches branches;
    private final CurrentBranch current;

    BranchDirectory(Branches branches, CurrentBranch current) {
        this.branches = branches;
        this.current = current;
    }

    public boolean isEmpty() {
        return branches.count() == 0;
    }

    /** Makes a branch inside the caller's transaction and enters it, so that what follows belongs to it. */
    public Branch open(String name, String parentCommittee, boolean demo) {
        var branch = new Branch(name, parentCommittee, demo);
        current.enter(branch.id());
        branches.persist(branch);
        return branch;
    }

    public Branch require(UUID id) {
        return branches.require(id);
    }
}
