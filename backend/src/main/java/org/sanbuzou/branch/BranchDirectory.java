package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    /** The only branch, when there is just one and nobody has changed it since it was made. Enters it. */
    public Optional<Branch> untouched() {
        var first = branches.findAll().page(0, 2).list();
        if (first.size() != 1 || first.get(0).version() != 0) {
            return Optional.empty();
        }
        current.enter(first.get(0).id());
        return Optional.of(first.get(0));
    }

    /** Marks a branch as one for trying out, inside the caller's transaction. */
    public void makeDemo(UUID id, String name, String parentCommittee) {
        branches.require(id).becomeDemo(name, parentCommittee);
    }

    /** Makes a branch inside the caller's transaction and enters it, so that what follows belongs to it. */
    public Branch open(String name, String parentCommittee, boolean demo) {
        var branch = new Branch(name, parentCommittee, demo);
        current.enter(branch.id());
        branches.persist(branch);
        return branch;
    }

    /** All branches, for work that goes from one to the next. */
    public List<UUID> ids() {
        return branches.find("select id from Branch order by id")
                .project(UUID.class)
                .list();
    }

    public Branch require(UUID id) {
        return branches.require(id);
    }
}
