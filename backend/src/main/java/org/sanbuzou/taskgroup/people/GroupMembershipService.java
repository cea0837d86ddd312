package org.sanbuzou.taskgroup.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.LeaderNamed;
import org.sanbuzou.taskgroup.TaskGroup;
import org.sanbuzou.taskgroup.TaskGroupRegister;

/** Changes of one group come one after the other, as each is checked against the others. */
@ApplicationScoped
class GroupMembershipService {
    private final TaskGroupRegister groups;
    private final GroupMemberships memberships;
    private final MemberDirectory members;
    private final BranchTime time;

    GroupMembershipService(
            TaskGroupRegister groups, GroupMemberships memberships, MemberDirectory members, BranchTime time) {
        this.groups = groups;
        this.memberships = memberships;
        this.members = members;
        this.time = time;
    }

    @Transactional
    GroupMembershipView join(UUID groupId, WriteGroupMembership write) {
        var group = groups.lock(groupId);
        members.named(write.memberId(), "memberId");
        var membership = new GroupMembership(group, write, time.today());
        check(membership);
        memberships.persist(membership);
        return seen(membership, group);
    }

    @Transactional
    GroupMembershipView update(UUID groupId, UUID id, IfMatch ifMatch, WriteGroupMembership write) {
        var group = groups.lock(groupId);
        var membership = memberships.require(groupId, id);
        members.named(write.memberId(), "memberId");
        membership.change(ifMatch, write, time.today());
        check(membership);
        return seen(membership, group);
    }

    @Transactional
    void delete(UUID groupId, UUID id, IfMatch ifMatch) {
        var group = groups.lock(groupId);
        var membership = memberships.require(groupId, id);
        membership.expect(ifMatch);
        memberships.delete(membership);
        showLeader(group);
    }

    /** The group itself was told who leads it. */
    void follow(@Observes LeaderNamed named) {
        var group = groups.require(named.groupId());
        memberships.leader(named.groupId()).ifPresent(before -> end(before, named));
        if (named.memberId() != null) {
            memberships.ofMember(named.groupId(), named.memberId()).stream()
                    .filter(other -> other.leftOn() == null || !other.leftOn().isBefore(named.from()))
                    .forEach(other -> end(other, named));
            var write = new WriteGroupMembership(named.memberId(), GroupRole.LEADER, named.from(), null);
            memberships.persist(new GroupMembership(group, write, time.today()));
        }
    }

    private void end(GroupMembership membership, LeaderNamed named) {
        if (!membership.endBefore(named.from())) {
            memberships.delete(membership);
        }
    }

    private void check(GroupMembership membership) {
        var groupId = membership.taskGroupId();
        if (overlap(membership, memberships.ofMember(groupId, membership.memberId()))) {
            throw new RuleViolation("ALREADY_IN_GROUP", "这名党员在这段时间已在本组，请先改已有的那一条。");
        }
        if (membership.role() == GroupRole.LEADER && overlap(membership, memberships.leaders(groupId))) {
            throw new RuleViolation("LEADER_EXISTS", "这段时间本组已有组长，请先填写前任的最后一天。");
        }
    }

    private static boolean overlap(GroupMembership membership, List<GroupMembership> others) {
        return others.stream().anyMatch(other -> !other.id().equals(membership.id()) && other.overlaps(membership));
    }

    private GroupMembershipView seen(GroupMembership membership, TaskGroup group) {
        memberships.flush();
        showLeader(group);
        return GroupMembershipView.of(
                membership, members.require(membership.memberId()).name(), group.name());
    }

    private void showLeader(TaskGroup group) {
        groups.showLeader(
                group,
                memberships.leader(group.id()).map(GroupMembership::memberId).orElse(null));
    }
}
