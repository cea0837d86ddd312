package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class DutyAvailabilityRows extends BranchRepository<DutyAvailability> {
    DutyAvailabilityRows() {
        super("可排班时间");
    }
}
