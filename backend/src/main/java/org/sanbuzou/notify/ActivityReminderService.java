package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.sanbuzou.activity.SignedUpShift;
import org.sanbuzou.activity.SignedUpShifts;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Reminds those who go to a shift on the day before, from nine o'clock on, when people are at work. */
@ApplicationScoped
class ActivityReminderService {
    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 0);

    private final SignedUpShifts shifts;
    private final Notifications notifications;
    private final Inbox inbox;
    private final CurrentBranch current;
    private final BranchTime time;

    ActivityReminderService(
            SignedUpShifts shifts, Notifications notifications, Inbox inbox, CurrentBranch current, BranchTime time) {
        this.shifts = shifts;
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
        var now = LocalDateTime.ofInstant(time.now(), BranchTime.ZONE);
        if (now.toLocalTime().isBefore(OFFICE_HOURS)) {
            return 0;
        }
        var tomorrow = now.toLocalDate().plusDays(1).atStartOfDay(BranchTime.ZONE);
        var due = shifts.beginning(tomorrow.toInstant(), tomorrow.plusDays(1).toInstant());
        if (due.isEmpty()) {
            return 0;
        }
        var today = tomorrow.minusDays(1).toInstant();
        var told = notifications.toldSince(NotificationKind.ACTIVITY_TOMORROW, today);
        var missing = due.stream()
                .map(ActivityReminderService::note)
                .filter(note -> !told.contains(new Notifications.Told(note.memberId(), note.dedupe())))
                .limit(ReminderService.MOST_AT_ONCE)
                .toList();
        inbox.tell(missing);
        return missing.size();
    }

    /** A shift that is put off to another day is another occasion. */
    private static Note note(SignedUpShift shift) {
        var place = shift.place() == null ? "" : "（" + shift.place() + "）";
        return new Note(
                shift.memberId(),
                NotificationKind.ACTIVITY_TOMORROW,
                "明天参加志愿服务",
                "%s，%s%s。".formatted(MomentText.window(shift.startsAt(), shift.endsAt()), shift.activityName(), place),
                Subject.other(shift.activityId()),
                "TOMORROW:" + shift.shiftId() + ":" + shift.startsAt().getEpochSecond());
    }
}
