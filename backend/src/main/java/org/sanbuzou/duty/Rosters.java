package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Rosters extends BranchRepository<Roster> {
    private static final String WHAT = "值班表";

    record Figures(UUID rosterId, Policy policy, Fairness fairness) {}

    Rosters() {
        super(WHAT);
    }

    Page<Roster> page(PageRequest request, boolean withDrafts) {
        return page(request, Keyset.newestFirst(), withDrafts ? "" : "status <> DRAFT", Map.of());
    }

    /** A draft does not exist for those who may not see drafts. */
    Roster require(UUID id, boolean withDrafts) {
        var roster = require(id);
        if (roster.status() == RosterStatus.DRAFT && !withDrafts) {
            throw new NotFound(WHAT, id);
        }
        return roster;
    }

    /** How even some rosters are; one query, however many. */
    List<Figures> figures(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r.id, r.policy, r.fairness from Roster r where r.id in :ids", Figures.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Drafts included, by their first day. */
    List<Roster> endingFrom(LocalDate day) {
        return list("lastDay >= ?1 order by firstDay, id", day);
    }

    Optional<Roster> overlapping(UUID dutyPostId, Period period) {
        return find(
                        "dutyPostId = ?1 and firstDay <= ?2 and lastDay >= ?3 order by firstDay",
                        dutyPostId,
                        period.to(),
                        period.from())
                .firstResultOptional();
    }
}
