package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Deletes what a branch has agreed not to keep, a chunk a transaction, and notes each chunk in the same transaction. */
@ApplicationScoped
class RetentionService {
    static final int CHUNK = 500;

    private final LocationReadings readings;
    private final HostSessions sessions;
    private final ComplianceDecisions decisions;
    private final RetentionPurges purges;
    private final AgreedRules rules;
    private final CurrentBranch current;
    private final BranchTime time;

    RetentionService(
            LocationReadings readings,
            HostSessions sessions,
            ComplianceDecisions decisions,
            RetentionPurges purges,
            AgreedRules rules,
            CurrentBranch current,
            BranchTime time) {
        this.readings = readings;
        this.sessions = sessions;
        this.decisions = decisions;
        this.purges = purges;
        this.rules = rules;
        this.current = current;
        this.time = time;
    }

    /**
     * Coordinates whose days are over; all of them where the branch has switched locations off.
     *
     * @return how many were deleted; with {@link #CHUNK} there may be more
     */
    @ActivateRequestContext
    @Transactional
    int purgeLocations(UUID branchId) {
        current.enter(branchId);
        boolean on = decisions.isOn(ProofKind.LOCATION);
        var before = on ? ago(Rule.LOCATION_KEPT_DAYS) : time.now();
        int removed = readings.deleteStoredBefore(branchId, before, CHUNK);
        var cause = on ? RetentionPurge.Cause.EXPIRED : RetentionPurge.Cause.SWITCHED_OFF;
        purges.note(new RetentionPurge(branchId, RetentionPurge.What.LOCATION, cause, removed, before, time.now()));
        return removed;
    }

    /** The same for sessions of hosts, with their secrets and what was scanned. */
    @ActivateRequestContext
    @Transactional
    int purgeHostSessions(UUID branchId) {
        current.enter(branchId);
        var before = ago(Rule.HOST_SESSION_KEPT_DAYS);
        int removed = sessions.deleteShownBefore(branchId, before, CHUNK);
        purges.note(new RetentionPurge(
                branchId, RetentionPurge.What.HOST_SESSION, RetentionPurge.Cause.EXPIRED, removed, before, time.now()));
        return removed;
    }

    private Instant ago(Rule days) {
        return time.now().minus(Duration.ofDays(rules.number(days, time.today())));
    }
}
