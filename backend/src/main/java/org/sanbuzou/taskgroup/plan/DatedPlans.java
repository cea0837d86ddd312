package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.taskgroup.TaskGroup;
import org.sanbuzou.taskgroup.WorkPlan;
import org.sanbuzou.taskgroup.WorkPlans;

@ApplicationScoped
class DatedPlans {
    private final WorkPlans plans;
    private final WorkCalendar calendar;
    private final BranchTime time;

    DatedPlans(WorkPlans plans, WorkCalendar calendar, BranchTime time) {
        this.plans = plans;
        this.calendar = calendar;
        this.time = time;
    }

    DatedPlan of(UUID groupId) {
        return of(plans.group(groupId));
    }

    DatedPlan of(TaskGroup group) {
        return of(group, plans.of(group.id()));
    }

    DatedPlan of(TaskGroup group, WorkPlan plan) {
        return DatedPlan.of(plan, group.startsOn(), time.today(), calendar);
    }
}
