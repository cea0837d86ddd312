package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** The duties whose day has come, for those who may write about them: who is on duty, who stood in, and officers. */
@ApplicationScoped
class DutyDay {
    private final Duties duties;
    private final CurrentUser user;
    private final BranchTime time;

    DutyDay(Duties duties, CurrentUser user, BranchTime time) {
        this.duties = duties;
        this.user = user;
        this.time = time;
    }

    Duty readable(UUID dutyId) {
        return duties.require(dutyId, user.isOfficer());
    }

    Duty writable(UUID dutyId) {
        return allowed(readable(dutyId));
    }

    /** Held until the transaction ends, so that writes about one duty come one after the other. */
    Duty locked(UUID dutyId) {
        return allowed(duties.lock(dutyId, user.isOfficer()));
    }

    Duty allowed(Duty duty) {
        if (!user.isOfficer() && !duty.isOf(user)) {
            throw new Forbidden("只有这一班的值班人和支部委员可以登记。");
        }
        duty.requireBegun(time.today());
        return duty;
    }
}
