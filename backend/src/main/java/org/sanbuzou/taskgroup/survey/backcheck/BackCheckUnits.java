package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class BackCheckUnits extends BranchRepository<BackCheckUnit> {
    private static final String WHAT = "核实的户";

    /** Drawn units of a stratum with one outcome; the verdict is null where there is none yet. */
    record Tally(String stratum, Verdict verdict, long units) {}

    BackCheckUnits() {
        super(WHAT);
    }

    /** In order of the units' ids. Null lets everything pass. */
    Page<BackCheckUnit> page(PageRequest request, UUID backCheckId, Boolean drawn, VerdictFilter verdict) {
        var conditions = new ArrayList<>(List.of("backCheckId = :check"));
        var parameters = new HashMap<String, Object>();
        parameters.put("check", backCheckId);
        if (drawn != null) {
            conditions.add("drawn = :drawn");
            parameters.put("drawn", drawn);
        }
        if (verdict == VerdictFilter.OPEN) {
            conditions.add("drawn = true and verdict is null");
        } else if (verdict != null) {
            conditions.add("drawn = true and verdict = :verdict");
            parameters.put("verdict", verdict.verdict());
        }
        var order = Keyset.by("unitId", BackCheckUnit::unitId, UUID::fromString, false);
        return page(request, order, String.join(" and ", conditions), parameters);
    }

    BackCheckUnit require(UUID backCheckId, UUID unitId) {
        return find("backCheckId = ?1 and unitId = ?2", backCheckId, unitId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT, unitId));
    }

    List<Tally> tallies(UUID backCheckId) {
        return getEntityManager()
                .createQuery(
                        "select u.stratum, u.verdict, count(*) from BackCheckUnit u"
                                + " where u.backCheckId = :check and u.drawn = true group by u.stratum, u.verdict",
                        Tally.class)
                .setParameter("check", backCheckId)
                .getResultList();
    }
}
