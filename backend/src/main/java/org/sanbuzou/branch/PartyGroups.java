package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class PartyGroups extends BranchRepository<PartyGroup> {
    PartyGroups() {
        super("党小组");
    }

    Page<PartyGroup> page(PageRequest request) {
        return page(request, Keyset.byId(), "", Map.of());
    }

    Optional<PartyGroup> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
