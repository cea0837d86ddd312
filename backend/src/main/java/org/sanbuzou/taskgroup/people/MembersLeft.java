package org.sanbuzou.taskgroup.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.timeline.TimelineEntry;
import org.sanbuzou.taskgroup.timeline.TimelineKind;
import org.sanbuzou.taskgroup.timeline.TimelineMark;
import org.sanbuzou.taskgroup.timeline.TimelineSource;

@ApplicationScoped
class MembersLeft implements TimelineSource {
    private final GroupMemberships memberships;

    MembersLeft(GroupMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public int rank() {
        return 7;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        return memberships.left(groupId, mark, limit).stream()
                .map(each -> new TimelineEntry(
                        TimelineKind.LEFT,
                        each.leftOn(),
                        each.id(),
                        groupId,
                        each.role().title(),
                        null,
                        each.memberId(),
                        null))
                .toList();
    }
}
