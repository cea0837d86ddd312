package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.duty.DutiesMoved;
import org.sanbuzou.duty.PublishedDuties;
import org.sanbuzou.duty.RosterPublished;
import org.sanbuzou.duty.RosterVersionKind;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.security.CurrentUser;

/** Tells people of rosters that are published and of duties that pass from one to another. */
@ApplicationScoped
class RosterNotes {
    private static final Set<RosterVersionKind> SWAPS =
            EnumSet.of(RosterVersionKind.SWAPPED, RosterVersionKind.REVERSED);

    private final Inbox inbox;
    private final PublishedDuties duties;
    private final CurrentUser user;
    private final BranchTime time;

    RosterNotes(Inbox inbox, PublishedDuties duties, CurrentUser user, BranchTime time) {
        this.inbox = inbox;
        this.duties = duties;
        this.user = user;
        this.time = time;
    }

    void published(@Observes RosterPublished roster) {
        var title = DayList.period(roster.from(), roster.to(), time.today()) + "值班表已发布";
        var post = duties.postName(roster.dutyPostId());
        inbox.tell(duties.daysByMember(roster.rosterId()).entrySet().stream()
                .map(person -> published(roster.rosterId(), person.getKey(), title, post, person.getValue()))
                .toList());
    }

    private static Note published(UUID rosterId, UUID memberId, String title, String post, List<LocalDate> days) {
        return new Note(
                memberId,
                NotificationKind.ROSTER_PUBLISHED,
                title,
                "%s%s，您有 %d 班：%s。".formatted(post, title, days.size(), DayList.of(days)),
                Subject.roster(rosterId),
                "ROSTER_PUBLISHED:" + rosterId);
    }

    /** Whoever brought the change about knows of it; the people of a swap are told by {@link SwapNotes}. */
    void moved(@Observes DutiesMoved moved) {
        if (SWAPS.contains(moved.kind())) {
            return;
        }
        var post = duties.postName(moved.dutyPostId());
        var event = Ids.next();
        inbox.tell(Shift.of(moved.moves()).stream()
                .filter(shift -> !user.is(shift.memberId()))
                .map(shift -> shift.note(moved, post, event))
                .toList());
    }
}
