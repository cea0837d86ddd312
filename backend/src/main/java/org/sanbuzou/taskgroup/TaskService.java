package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class TaskService {
    private final TaskGroups groups;
    private final Tasks tasks;
    private final Dependencies dependencies;
    private final WorkPlans plans;
    private final PeopleInCharge people;
    private final ProgressReports reports;
    private final TaskNews news;
    private final CurrentUser user;

    TaskService(
            TaskGroups groups,
            Tasks tasks,
            Dependencies dependencies,
            WorkPlans plans,
            PeopleInCharge people,
            ProgressReports reports,
            TaskNews news,
            CurrentUser user) {
        this.groups = groups;
        this.tasks = tasks;
        this.dependencies = dependencies;
        this.plans = plans;
        this.people = people;
        this.reports = reports;
        this.news = news;
        this.user = user;
    }

    @Transactional
    TaskView create(UUID groupId, WriteTask write) {
        var group = groups.lock(groupId);
        check(groupId, write, null);
        var task = new Task(group, write);
        if (write.status() != null) {
            reports.take(task, ReportTaskProgress.of(write.status()));
        }
        tasks.persist(task);
        tasks.flush();
        news.added(group, task);
        return TaskView.of(task, group.name());
    }

    @Transactional
    TaskView update(UUID groupId, UUID id, IfMatch ifMatch, WriteTask write) {
        var group = groups.lock(groupId);
        var task = tasks.require(groupId, id);
        check(groupId, write, id);
        var before = WorkPlan.Step.of(task);
        task.change(ifMatch, write);
        if (write.status() != null) {
            reports.take(task, ReportTaskProgress.of(write.status()));
        }
        return seen(task, group, before);
    }

    @Transactional
    void delete(UUID groupId, UUID id, IfMatch ifMatch) {
        var group = groups.lock(groupId);
        var task = tasks.require(groupId, id);
        task.expect(ifMatch);
        var before = plans.of(groupId);
        dependencies.touching(id).forEach(dependencies::delete);
        tasks.delete(task);
        tasks.flush();
        news.removed(group, id, before);
    }

    @Transactional
    TaskView report(UUID groupId, UUID id, ReportTaskProgress report) {
        groups.lock(groupId);
        user.requireSelfOrOfficer(tasks.require(groupId, id).ownerMemberId());
        return note(groupId, id, report);
    }

    /** Whoever may say so. */
    @Transactional
    TaskView note(UUID groupId, UUID id, ReportTaskProgress report) {
        var group = groups.lock(groupId);
        var task = tasks.require(groupId, id);
        var before = WorkPlan.Step.of(task);
        reports.take(task, report);
        return seen(task, group, before);
    }

    private TaskView seen(Task task, TaskGroup group, WorkPlan.Step before) {
        tasks.flush();
        news.changed(group, task, before);
        return TaskView.of(task, group.name());
    }

    private void check(UUID groupId, WriteTask write, UUID self) {
        people.requireMember(write.ownerMemberId(), "ownerMemberId");
        tasks.withCode(groupId, write.code())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw new RuleViolation("TASK_CODE_TAKEN", "工作组中已有编号为 " + write.code() + " 的环节，请换一个编号。");
                });
    }
}
