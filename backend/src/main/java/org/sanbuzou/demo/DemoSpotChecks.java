package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.TemporalAdjusters;
import org.sanbuzou.community.spotcheck.SpotCheckDirectory;
import org.sanbuzou.shared.BranchTime;

/**
 * A check of the weeks before today, which can be drawn at once, and one of the rest of this month. Seeds, rules and commitments
 * are real; only the day on which the first was agreed on is as invented as the records.
 */
@ApplicationScoped
class DemoSpotChecks {
    private static final int PERCENT = 20;
    private static final int WEEKS_BACK = 8;

    private final SpotCheckDirectory checks;
    private final BranchTime time;

    DemoSpotChecks(SpotCheckDirectory checks, BranchTime time) {
        this.checks = checks;
        this.time = time;
    }

    void fill() {
        var today = time.today();
        var first = today.minusWeeks(WEEKS_BACK);
        var agreed = first.atTime(9, 0).atZone(BranchTime.ZONE).toInstant();
        checks.plan(first, today.minusDays(1), PERCENT, agreed);
        checks.plan(today, today.with(TemporalAdjusters.lastDayOfMonth()), PERCENT, time.now());
    }
}
