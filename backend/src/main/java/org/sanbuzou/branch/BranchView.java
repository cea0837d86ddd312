package org.sanbuzou.branch;

import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record BranchView(UUID id, String name, String parentCommittee, boolean demo, int version) implements Versioned {
    static BranchView of(Branch branch) {
        return new BranchView(branch.id(), branch.name(), branch.parentCommittee(), branch.isDemo(), branch.version());
    }
}
