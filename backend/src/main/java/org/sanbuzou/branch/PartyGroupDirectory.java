package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Party groups for the features that assign people to them. */
@ApplicationScoped
public class PartyGroupDirectory {
    private final PartyGroups groups;
    private final CurrentBranch branch;

    PartyGroupDirectory(PartyGroups groups, CurrentBranch branch) {
        this.groups = groups;
        this.branch = branch;
    }

    /** @throws org.sanbuzou.shared.NotFound when the branch has no such group */
    public PartyGroup require(UUID id) {
        return groups.require(id);
    }

    public boolean has(UUID id) {
        return groups.findByIdOptional(id).isPresent();
    }

    public Optional<PartyGroup> named(String name) {
        return groups.named(name);
    }

    public List<PartyGroup> all() {
        return groups.listAll();
    }

    /** Makes a group inside the caller's transaction. */
    public PartyGroup open(String name) {
        var group = new PartyGroup(branch.require(), name);
        groups.persist(group);
        return group;
    }
}
