package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.WorkPlan;
import org.sanbuzou.taskgroup.WorkPlans;

/** Plans for the features above. Changes are made under the same rules as a person's. */
@ApplicationScoped
public class PlanDirectory {
    private final WorkPlans plans;
    private final PlanService service;
    private final BaselineService baselines;
    private final ParallelDecisionService decisions;

    PlanDirectory(WorkPlans plans, PlanService service, BaselineService baselines, ParallelDecisionService decisions) {
        this.plans = plans;
        this.service = service;
        this.baselines = baselines;
        this.decisions = decisions;
    }

    public void start(UUID groupId, LocalDate startsOn) {
        service.start(groupId, new IfMatch("\"" + plans.group(groupId).version() + "\""), startsOn);
    }

    public void saveBaseline(UUID groupId) {
        baselines.save(groupId, null);
    }

    /** Decides to wait no longer for the habitual predecessors of tasks with these codes. */
    public void decide(UUID groupId, List<String> successorCodes, String reason, String evidence) {
        var plan = plans.of(groupId);
        var tasks = plan.steps().stream()
                .filter(step -> successorCodes.contains(step.code()))
                .map(WorkPlan.Step::id)
                .toList();
        var dropped = plan.keptLinks().stream()
                .filter(WorkPlan.Link::isSoft)
                .filter(link -> tasks.contains(link.successorId()))
                .map(WorkPlan.Link::id)
                .toList();
        decisions.decide(groupId, new DecideParallel(dropped, reason, evidence));
    }
}
