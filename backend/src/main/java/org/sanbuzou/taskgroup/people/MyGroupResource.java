package org.sanbuzou.taskgroup.people;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.TaskGroupRegister;

@Path("/api/v1/branches/{branchId}/task-group-members")
class MyGroupResource {
    private final TaskGroupRegister groups;
    private final GroupMemberships memberships;
    private final MemberDirectory members;
    private final BranchTime time;

    MyGroupResource(TaskGroupRegister groups, GroupMemberships memberships, MemberDirectory members, BranchTime time) {
        this.groups = groups;
        this.memberships = memberships;
        this.members = members;
        this.time = time;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<GroupMembershipView> listMyGroups(@RestQuery @NotNull UUID memberId, @BeanParam PageRequest request) {
        var page = memberships.ofMember(request, memberId, time.today());
        var names = groups.names(
                page.items().stream().map(GroupMembership::taskGroupId).collect(Collectors.toSet()));
        var own = members.names(List.of(memberId)).get(memberId);
        return page.map(each -> GroupMembershipView.of(each, own, names.get(each.taskGroupId())));
    }
}
