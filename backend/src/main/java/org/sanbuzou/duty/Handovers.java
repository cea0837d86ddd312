package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class Handovers extends BranchRepository<Handover> {
    Handovers() {
        super("交接");
    }

    /** What was last left at the post on a day before the duty's. */
    Optional<Handover> before(Duty duty) {
        return find(
                        "dutyPostId = ?1 and dutyDate < ?2 order by dutyDate desc, writtenAt desc",
                        duty.dutyPostId(),
                        duty.date())
                .firstResultOptional();
    }
}
