package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.sanbuzou.shared.BranchTime;

/** Gives free seats to those who wait, in the order of their coming. The caller holds the shift. */
@ApplicationScoped
class WaitingList {
    private final ShiftSignUps signUps;
    private final Event<SignUpChanged> news;
    private final BranchTime time;

    WaitingList(ShiftSignUps signUps, Event<SignUpChanged> news, BranchTime time) {
        this.signUps = signUps;
        this.news = news;
        this.time = time;
    }

    void moveUp(Activity activity, ActivityShift shift) {
        var now = time.now();
        long free = shift.seats() - signUps.signedUp(shift.id());
        if (free <= 0 || activity.status() != ActivityStatus.OPEN || !shift.isAhead(now)) {
            return;
        }
        for (var next : signUps.waiting(shift.id(), (int) free)) {
            next.moveUp(now);
            news.fire(SignUpChanged.of(SignUpChanged.Change.MOVED_UP, activity, next));
        }
    }
}
