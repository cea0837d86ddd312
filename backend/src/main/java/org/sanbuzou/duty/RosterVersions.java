package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class RosterVersions extends BranchRepository<RosterVersion> {
    private static final String WHAT = "版本";

    RosterVersions() {
        super(WHAT);
    }

    /** The newest first. */
    Page<RosterVersion> ofRoster(PageRequest request, UUID rosterId) {
        var order = Keyset.<RosterVersion, Integer>by("number", RosterVersion::number, Integer::valueOf, true);
        return page(request, order, "rosterId = :roster", Map.of("roster", rosterId));
    }

    RosterVersion require(UUID rosterId, int number) {
        return find("rosterId = ?1 and number = ?2", rosterId, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT, number));
    }
}
