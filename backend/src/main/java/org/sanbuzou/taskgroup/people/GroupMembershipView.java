package org.sanbuzou.taskgroup.people;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record GroupMembershipView(
        UUID id,
        UUID taskGroupId,
        String taskGroupName,
        UUID memberId,
        String memberName,
        GroupRole role,
        LocalDate joinedOn,
        LocalDate leftOn,
        int version)
        implements Versioned {
    static GroupMembershipView of(GroupMembership membership, String memberName, String groupName) {
        return new GroupMembershipView(
                membership.id(),
                membership.taskGroupId(),
                groupName,
                membership.memberId(),
                memberName,
                membership.role(),
                membership.joinedOn(),
                membership.leftOn(),
                membership.version());
    }
}
