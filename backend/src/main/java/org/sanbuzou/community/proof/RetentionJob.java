package org.sanbuzou.community.proof;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;
import org.sanbuzou.branch.BranchDirectory;

/** Goes through the branches; one that fails leaves the others alone. Every node may do it at the same time. */
@ApplicationScoped
class RetentionJob {
    private static final Logger LOG = Logger.getLogger(RetentionJob.class);

    private final BranchDirectory branches;
    private final RetentionService retention;

    RetentionJob(BranchDirectory branches, RetentionService retention) {
        this.branches = branches;
        this.retention = retention;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void purge() {
        for (var branchId : branches.ids()) {
            try {
                int locations = all(retention::purgeLocations, branchId);
                int sessions = all(retention::purgeHostSessions, branchId);
                if (locations + sessions > 0) {
                    LOG.infof("branch %s: deleted %d locations, %d host sessions", branchId, locations, sessions);
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "branch %s keeps what is due until the next run", branchId);
            }
        }
    }

    private static int all(ToIntFunction<UUID> purge, UUID branchId) {
        int sum = 0;
        int removed;
        do {
            removed = purge.applyAsInt(branchId);
            sum += removed;
        } while (removed == RetentionService.CHUNK);
        return sum;
    }
}
