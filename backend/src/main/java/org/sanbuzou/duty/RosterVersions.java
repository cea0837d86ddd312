package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class RosterVersions extends BranchRepository<RosterVersion> {
    RosterVersions() {
        super("版本");
    }
}
