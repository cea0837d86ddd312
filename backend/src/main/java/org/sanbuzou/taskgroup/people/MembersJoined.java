package org.sanbuzou.taskgroup.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.timeline.TimelineEntry;
import org.sanbuzou.taskgroup.timeline.TimelineKind;
import org.sanbuzou.taskgroup.timeline.TimelineMark;
import org.sanbuzou.taskgroup.timeline.TimelineSource;

@ApplicationScoped
class MembersJoined implements TimelineSource {
    private final GroupMemberships memberships;

    MembersJoined(GroupMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        return memberships.joined(groupId, mark, limit).stream()
                .map(each -> new TimelineEntry(
                        TimelineKind.JOINED,
                        each.joinedOn(),
                        each.id(),
                        groupId,
                        each.role().title(),
                        null,
                        each.memberId(),
                        null))
                .toList();
    }
}
