package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class SpotChecks extends BranchRepository<SpotCheck> {
    private static final String WHAT = "抽查";

    SpotChecks() {
        super(WHAT);
    }

    /** Latest period first. */
    Page<SpotCheck> page(PageRequest request) {
        var order = Keyset.by("startsOn", (SpotCheck check) -> check.rule().from(), LocalDate::parse, true);
        return page(request, order, "", Map.of());
    }

    /** A check whose period has a day in common with this one. */
    Optional<SpotCheck> holding(LocalDate from, LocalDate to) {
        return find("holdsPeriod = true and startsOn <= ?2 and endsOn >= ?1 order by startsOn", from, to)
                .firstResultOptional();
    }

    /** Held until the transaction ends. */
    SpotCheck lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(WHAT, id));
    }
}
