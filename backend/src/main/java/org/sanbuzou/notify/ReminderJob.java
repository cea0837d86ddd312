package org.sanbuzou.notify;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.calendar.WorkCalendar;

/** Goes through the branches, each in a transaction of its own, so that one that fails leaves the others alone. */
@ApplicationScoped
class ReminderJob {
    private static final Logger LOG = Logger.getLogger(ReminderJob.class);

    private final BranchDirectory branches;
    private final ReminderService reminders;
    private final ActivityReminderService activities;
    private final TouchedRosterService rosters;
    private final WorkCalendar calendar;
    /** The change of the calendar up to which all branches were looked through; null since the start of this node. */
    private volatile Optional<Instant> checked;

    ReminderJob(
            BranchDirectory branches,
            ReminderService reminders,
            ActivityReminderService activities,
            TouchedRosterService rosters,
            WorkCalendar calendar) {
        this.branches = branches;
        this.reminders = reminders;
        this.activities = activities;
        this.rosters = rosters;
        this.calendar = calendar;
    }

    private record Round(int done, boolean complete) {}

    /** Every node does it: whatever another one has told already is told no more. */
    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void remind() {
        int told = each(reminders::remind).done() + each(activities::remind).done();
        if (told > 0) {
            LOG.infof("gave %d reminders", told);
        }
    }

    /** After a change of the calendar, and once after the start, as the node may have been down at the change. */
    @Scheduled(every = "5m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void checkRosters() {
        var change = calendar.lastChange();
        if (!change.equals(checked) && each(rosters::tell).complete()) {
            checked = change;
        }
    }

    @Scheduled(every = "6h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void removeRead() {
        int removed = each(reminders::removeRead).done();
        if (removed > 0) {
            LOG.infof(
                    "removed %d notes that were read and older than %d days",
                    removed, ReminderService.READ_NOTES_KEPT.toDays());
        }
    }

    private Round each(ToIntFunction<UUID> work) {
        int sum = 0;
        boolean complete = true;
        for (var branchId : branches.ids()) {
            try {
                sum += work.applyAsInt(branchId);
            } catch (RuntimeException e) {
                complete = false;
                LOG.warnf(e, "branch %s is left for the next run", branchId);
            }
        }
        return new Round(sum, complete);
    }
}
