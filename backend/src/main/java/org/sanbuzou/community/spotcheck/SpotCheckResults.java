package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.sampling.StratumCount;
import org.sanbuzou.shared.security.CurrentUser;

/** Counts the outcomes of a check. */
@ApplicationScoped
class SpotCheckResults {
    private final SpotCheckRecords drawn;
    private final ServiceRecordDirectory services;
    private final CurrentUser user;

    SpotCheckResults(SpotCheckRecords drawn, ServiceRecordDirectory services, CurrentUser user) {
        this.drawn = drawn;
        this.services = services;
        this.user = user;
    }

    SpotCheckResult of(SpotCheck check) {
        check.requireDrawn();
        // Records never vanish and never change their time, so that all the draw did not see came later.
        long late = services.countStartedIn(check.window()) - check.size() - check.excluded();
        return SpotCheckResult.of(drawn.counts(check), late, user.isOfficer());
    }

    long open(SpotCheck check) {
        return drawn.counts(check).stream().mapToLong(StratumCount::open).sum();
    }
}
