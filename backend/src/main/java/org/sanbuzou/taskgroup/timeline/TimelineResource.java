package org.sanbuzou.taskgroup.timeline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.TaskGroupRegister;

@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/timeline")
class TimelineResource {
    private final TaskGroupRegister groups;
    private final Timeline timeline;
    private final MemberDirectory members;

    TimelineResource(TaskGroupRegister groups, Timeline timeline, MemberDirectory members) {
        this.groups = groups;
        this.timeline = timeline;
        this.members = members;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<TimelineEntryView> listTimeline(@RestPath UUID taskGroupId, @BeanParam PageRequest request) {
        groups.require(taskGroupId);
        var page = timeline.page(taskGroupId, request);
        var names = members.names(page.items().stream()
                .map(TimelineEntry::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(
                entry -> TimelineEntryView.of(entry, entry.memberId() == null ? null : names.get(entry.memberId())));
    }
}
