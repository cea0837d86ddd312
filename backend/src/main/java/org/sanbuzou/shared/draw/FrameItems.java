package org.sanbuzou.shared.draw;

import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.sampling.StratumCount;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/** Queries over the frames of draws. */
public abstract class FrameItems<E extends FrameItem> extends BranchRepository<E> {
    private final String tally;
    private final Keyset<E> order;

    protected FrameItems(String what, Class<E> type, Keyset<E> order) {
        super(what);
        this.order = order;
        this.tally = "select i.stratum, i.verdict, count(*) from " + type.getSimpleName()
                + " i where i.drawId = :draw and i.drawn = true group by i.stratum, i.verdict";
    }

    /** Null lets everything pass. */
    public Page<E> page(PageRequest request, UUID drawId, Boolean drawn, VerdictFilter verdict) {
        var conditions = new Conditions().and("drawId = :draw", drawId).and("drawn = :drawn", drawn);
        if (verdict != null) {
            verdict.narrow(conditions);
        }
        return page(request, order, conditions);
    }

    /** What was found out so far, in order of the strata; empty before the draw. */
    public List<StratumCount> counts(Draw draw) {
        var tallies = getEntityManager()
                .createQuery(tally, StratumCount.Tally.class)
                .setParameter("draw", draw.id())
                .getResultList();
        return StratumCount.of(draw.strata(), tallies);
    }
}
