package org.sanbuzou.notify;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;
import org.sanbuzou.branch.BranchDirectory;

/** Goes through the branches, each in a transaction of its own, so that one that fails leaves the others alone. */
@ApplicationScoped
class ReminderJob {
    private static final Logger LOG = Logger.getLogger(ReminderJob.class);

    private final BranchDirectory branches;
    private final ReminderService service;

    ReminderJob(BranchDirectory branches, ReminderService service) {
        this.branches = branches;
        this.service = service;
    }

    /** Every node does it: whatever another one has told already is told no more. */
    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        int told = each(service::remind);
        if (told > 0) {
            LOG.infof("gave %d reminders of duties", told);
        }
    }

    @Scheduled(every = "6h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeRead() {
        int removed = each(service::removeRead);
        if (removed > 0) {
            LOG.infof(
                    "removed %d notes that were read and older than %d days",
                    removed, ReminderService.READ_NOTES_KEPT.toDays());
        }
    }

    private int each(ToIntFunction<UUID> work) {
        int sum = 0;
        for (var branchId : branches.ids()) {
            try {
                sum += work.applyAsInt(branchId);
            } catch (RuntimeException e) {
                LOG.warnf(e, "branch %s is left for the next run", branchId);
            }
        }
        return sum;
    }
}
