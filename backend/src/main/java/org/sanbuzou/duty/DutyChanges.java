package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class DutyChanges extends BranchRepository<DutyChange> {
    DutyChanges() {
        super("值班变动");
    }

    /** The moves after a version of a roster, in the order they happened. */
    List<DutyChange> after(UUID rosterId, int version) {
        return list("rosterId = ?1 and rosterVersion > ?2 order by rosterVersion, id", rosterId, version);
    }
}
