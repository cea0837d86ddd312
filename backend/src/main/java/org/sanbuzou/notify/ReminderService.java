package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.duty.PublishedDuties;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Reminds the people of one branch, and clears its inboxes of what is long read. */
@ApplicationScoped
class ReminderService {
    static final Duration READ_NOTES_KEPT = Duration.ofDays(180);
    /** So that no transaction grows with the branch; the next run goes on. */
    static final int MOST_AT_ONCE = 2_000;

    private final PublishedDuties duties;
    private final Notifications notifications;
    private final Inbox inbox;
    private final CurrentBranch current;
    private final BranchTime time;

    ReminderService(
            PublishedDuties duties, Notifications notifications, Inbox inbox, CurrentBranch current, BranchTime time) {
        this.duties = duties;
        this.notifications = notifications;
        this.inbox = inbox;
        this.current = current;
        this.time = time;
    }

    /** Gives every reminder that is right now and was not given yet. Other nodes may do the same at the same time. */
    @ActivateRequestContext
    @Transactional
    int remind(UUID branchId) {
        current.enter(branchId);
        var due = due(LocalDateTime.ofInstant(time.now(), BranchTime.ZONE));
        var told = notifications.toldOf(
                due.stream().map(note -> note.subject().dutyId()).toList());
        var missing = due.stream()
                .filter(note -> !told.contains(new Notifications.Told(note.memberId(), note.dedupe())))
                .limit(MOST_AT_ONCE)
                .toList();
        inbox.tell(missing);
        return missing.size();
    }

    private List<Note> due(LocalDateTime now) {
        var today = now.toLocalDate();
        return duties.planned(today, today.plusDays(Reminder.FIRST_DAYS_BEFORE)).stream()
                .flatMap(duty -> Reminder.of(duty.date(), duty.startTime(), now).stream()
                        .map(reminder -> reminder.note(duty, today)))
                .toList();
    }

    /** @return how many were removed; more may be left for the next run */
    @ActivateRequestContext
    @Transactional
    int removeRead(UUID branchId) {
        current.enter(branchId);
        return notifications.removeRead(branchId, time.now().minus(READ_NOTES_KEPT));
    }
}
