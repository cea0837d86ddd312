package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class Inspections extends BranchRepository<Inspection> {
    Inspections() {
        super("检查");
    }
}
