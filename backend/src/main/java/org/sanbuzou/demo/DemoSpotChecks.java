package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.TemporalAdjusters;
import org.sanbuzou.community.spotcheck.SpotCheckDirectory;
import org.sanbuzou.shared.BranchTime;

/** A check of this month's records. None is drawn: what was not committed to in time cannot be shown as if it had been. */
@ApplicationScoped
class DemoSpotChecks {
    private static final int PERCENT = 20;

    private final SpotCheckDirectory checks;
    private final BranchTime time;

    DemoSpotChecks(SpotCheckDirectory checks, BranchTime time) {
        this.checks = checks;
        this.time = time;
    }

    void fill() {
        var today = time.today();
        checks.plan(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()), PERCENT);
    }
}
