package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.duty.scheduling.Policy;

/** Gathers what a plan needs, in a handful of queries whatever its size. */
@ApplicationScoped
class Plans {
    private static final int MONTHS_LOOKED_BACK = 12;

    private final Candidates candidates;
    private final Duties duties;
    private final WorkCalendar calendar;

    Plans(Candidates candidates, Duties duties, WorkCalendar calendar) {
        this.candidates = candidates;
        this.duties = duties;
        this.calendar = calendar;
    }

    /** @param rosterId the roster whose own duties do not stand in its way */
    Plan of(DutyPost post, Period period, Policy policy, UUID rosterId) {
        return new Plan(
                post,
                period,
                policy,
                calendar.workdays(period.from(), period.to()),
                candidates.during(period.from(), period.to()),
                duties.binding(post.id(), period.from().minusMonths(MONTHS_LOOKED_BACK), period.from()),
                duties.daysTaken(period, rosterId));
    }

    Plan of(DutyPost post, Roster roster) {
        return of(post, roster.period(), roster.policy(), roster.id());
    }
}
