package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class PartyGroupService {
    private final PartyGroups groups;
    private final CurrentBranch branch;

    PartyGroupService(PartyGroups groups, CurrentBranch branch) {
        this.groups = groups;
        this.branch = branch;
    }

    @Transactional
    PartyGroupView create(WritePartyGroup write) {
        requireFree(write.name(), null);
        var group = new PartyGroup(branch.require(), write.name());
        groups.persist(group);
        return PartyGroupView.of(group);
    }

    @Transactional
    PartyGroupView update(UUID id, IfMatch ifMatch, WritePartyGroup write) {
        var group = groups.require(id);
        requireFree(write.name(), id);
        group.rename(ifMatch, write.name());
        groups.flush();
        return PartyGroupView.of(group);
    }

    private void requireFree(String name, UUID self) {
        groups.named(name).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw new RuleViolation("GROUP_NAME_TAKEN", "已有名为“" + name + "”的党小组，请换一个名称。");
        });
    }
}
