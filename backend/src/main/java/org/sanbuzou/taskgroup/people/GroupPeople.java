package org.sanbuzou.taskgroup.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** Who may record something in a group, and who can be put in charge there. */
@ApplicationScoped
public class GroupPeople {
    private final GroupMemberships memberships;
    private final GroupMembershipService service;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    GroupPeople(
            GroupMemberships memberships,
            GroupMembershipService service,
            MemberDirectory members,
            CurrentUser user,
            BranchTime time) {
        this.memberships = memberships;
        this.service = service;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    /** @throws Forbidden unless the caller is an officer or in the group today */
    public void requireMayRecord(UUID groupId) {
        boolean inGroup = user.memberId() != null && memberships.isIn(groupId, user.memberId(), time.today());
        if (!user.isOfficer() && !inGroup) {
            throw new Forbidden("只有本组成员和支部委员可以记录；请联系组长。");
        }
    }

    /**
     * @param memberId may be null, for nobody
     * @throws org.sanbuzou.shared.BadInput naming {@code field} when the branch has no such member
     */
    public void requireMember(UUID memberId, String field) {
        if (memberId != null) {
            members.named(memberId, field);
        }
    }

    /** Under the same rules as a person's entry. */
    public void join(UUID groupId, UUID memberId, GroupRole role, LocalDate joinedOn) {
        service.join(groupId, new WriteGroupMembership(memberId, role, joinedOn, null));
    }
}
