package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class TaskGroupService {
    private final TaskGroups groups;
    private final PeopleInCharge people;
    private final CurrentBranch branch;

    TaskGroupService(TaskGroups groups, PeopleInCharge people, CurrentBranch branch) {
        this.groups = groups;
        this.people = people;
        this.branch = branch;
    }

    @Transactional
    TaskGroupView create(WriteTaskGroup write) {
        people.requireMember(write.leaderMemberId(), "leaderMemberId");
        var group = new TaskGroup(branch.require(), write);
        groups.persist(group);
        return TaskGroupView.of(group);
    }

    @Transactional
    TaskGroupView update(UUID id, IfMatch ifMatch, WriteTaskGroup write) {
        var group = groups.require(id);
        people.requireMember(write.leaderMemberId(), "leaderMemberId");
        group.change(ifMatch, write);
        groups.flush();
        return TaskGroupView.of(group);
    }
}
