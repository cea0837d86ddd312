package org.sanbuzou.duty.scheduling;

import java.util.List;

/** What given loads cost, for rosters that were not made by the solver. */
public final class RosterCost {
    private RosterCost() {}

    /**
     * One member's part.
     *
     * @param prior duties before the period
     * @param duties duties in the period
     * @param availableDays days of the period on which the member is available
     */
    public record Load(int prior, int duties, int availableDays) {}

    /** The sum that the {@link Policy} wants small, exact; the solver's objective for the same loads. */
    public static Fraction of(Policy policy, List<Load> loads) {
        var sum = new ExactSum();
        for (var load : loads) {
            long total = policy == Policy.CATCH_UP ? (long) load.prior() + load.duties() : load.duties();
            sum.add(total * total, policy == Policy.PROPORTIONAL ? Math.max(1, load.availableDays()) : 1);
        }
        return sum.total();
    }
}
