package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class SpotCheckRecords extends BranchRepository<SpotCheckRecord> {
    private static final String WHAT = "抽查记录";

    /** Drawn records of a stratum with one outcome; the verdict is null where there is none yet. */
    record Tally(String stratum, Verdict verdict, long records) {}

    SpotCheckRecords() {
        super(WHAT);
    }

    /** In order of ids. Null lets everything pass; only drawn records have a verdict, or lack one. */
    Page<SpotCheckRecord> page(PageRequest request, UUID spotCheckId, Boolean drawn, VerdictFilter verdict) {
        var conditions =
                new Conditions().and("spotCheckId = :check", spotCheckId).and("drawn = :drawn", drawn);
        if (verdict == VerdictFilter.OPEN) {
            conditions.and("drawn = true and verdict is null");
        } else if (verdict != null) {
            conditions.and("drawn = true and verdict = :verdict", verdict.verdict());
        }
        return page(request, Keyset.byId(), conditions);
    }

    SpotCheckRecord require(UUID spotCheckId, UUID recordId) {
        return findByIdOptional(recordId)
                .filter(record -> record.spotCheckId().equals(spotCheckId))
                .orElseThrow(() -> new NotFound(WHAT, recordId));
    }

    List<Tally> tallies(UUID spotCheckId) {
        return getEntityManager()
                .createQuery(
                        "select r.stratum, r.verdict, count(*) from SpotCheckRecord r"
                                + " where r.spotCheckId = :check and r.drawn = true group by r.stratum, r.verdict",
                        Tally.class)
                .setParameter("check", spotCheckId)
                .getResultList();
    }
}
