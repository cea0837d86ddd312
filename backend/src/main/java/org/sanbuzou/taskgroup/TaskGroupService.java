package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class TaskGroupService {
    private final TaskGroups groups;
    private final PeopleInCharge people;
    private final CurrentBranch branch;
    private final BranchTime time;
    private final Event<LeaderNamed> named;

    TaskGroupService(
            TaskGroups groups, PeopleInCharge people, CurrentBranch branch, BranchTime time, Event<LeaderNamed> named) {
        this.groups = groups;
        this.people = people;
        this.branch = branch;
        this.time = time;
        this.named = named;
    }

    @Transactional
    TaskGroupView create(WriteTaskGroup write) {
        check(write);
        var group = new TaskGroup(branch.require(), write, time.today());
        groups.persistAndFlush(group);
        if (group.leaderMemberId() != null) {
            named.fire(new LeaderNamed(group.id(), group.leaderMemberId(), group.foundedOn()));
        }
        return TaskGroupView.of(group);
    }

    @Transactional
    TaskGroupView update(UUID id, IfMatch ifMatch, WriteTaskGroup write) {
        var group = groups.lock(id);
        check(write);
        var before = group.leaderMemberId();
        group.change(ifMatch, write);
        if (!Objects.equals(before, group.leaderMemberId())) {
            named.fire(new LeaderNamed(group.id(), group.leaderMemberId(), time.today()));
        }
        groups.flush();
        return TaskGroupView.of(group);
    }

    private void check(WriteTaskGroup write) {
        people.requireMember(write.leaderMemberId(), "leaderMemberId");
        if (write.foundedOn() != null && write.foundedOn().isAfter(time.today())) {
            throw new BadInput("FOUNDED_IN_FUTURE", "foundedOn", "成立日期不能晚于今天。");
        }
    }
}
