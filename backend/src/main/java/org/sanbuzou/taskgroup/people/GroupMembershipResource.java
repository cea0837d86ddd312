package org.sanbuzou.taskgroup.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.TaskGroupRegister;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/members")
class GroupMembershipResource {
    private final TaskGroupRegister groups;
    private final GroupMemberships memberships;
    private final GroupMembershipService service;
    private final MemberDirectory members;

    GroupMembershipResource(
            TaskGroupRegister groups,
            GroupMemberships memberships,
            GroupMembershipService service,
            MemberDirectory members) {
        this.groups = groups;
        this.memberships = memberships;
        this.service = service;
        this.members = members;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<GroupMembershipView> listGroupMembers(@RestPath UUID taskGroupId, @BeanParam PageRequest request) {
        var group = groups.require(taskGroupId);
        var page = memberships.page(request, taskGroupId);
        var names = members.names(
                page.items().stream().map(GroupMembership::memberId).collect(Collectors.toSet()));
        return page.map(each -> GroupMembershipView.of(each, names.get(each.memberId()), group.name()));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public GroupMembershipView addGroupMember(
            @RestPath UUID taskGroupId, @Valid @NotNull WriteGroupMembership membership) {
        return service.join(taskGroupId, membership);
    }

    @PUT
    @Path("/{membershipId}")
    @Allowed(Role.OFFICER)
    public GroupMembershipView updateGroupMember(
            @RestPath UUID taskGroupId,
            @RestPath UUID membershipId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteGroupMembership membership) {
        return service.update(taskGroupId, membershipId, ifMatch, membership);
    }

    @DELETE
    @Path("/{membershipId}")
    @Allowed(Role.OFFICER)
    public void removeGroupMember(
            @RestPath UUID taskGroupId, @RestPath UUID membershipId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        service.delete(taskGroupId, membershipId, ifMatch);
    }
}
