package org.sanbuzou.taskgroup.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.TaskGroupRegister;

/** The first line of every timeline. */
@ApplicationScoped
class GroupFounded implements TimelineSource {
    private final TaskGroupRegister groups;

    GroupFounded(TaskGroupRegister groups) {
        this.groups = groups;
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        var group = groups.require(groupId);
        var day = group.foundedOn();
        boolean behind = day.isBefore(mark.day())
                || day.equals(mark.day())
                        && group.id().toString().compareTo(mark.id().toString()) < 0;
        return behind
                ? List.of(new TimelineEntry(
                        TimelineKind.FOUNDED, day, groupId, groupId, group.name(), group.purpose(), null, null))
                : List.of();
    }
}
