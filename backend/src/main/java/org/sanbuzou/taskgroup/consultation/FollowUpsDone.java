package org.sanbuzou.taskgroup.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.timeline.TimelineEntry;
import org.sanbuzou.taskgroup.timeline.TimelineKind;
import org.sanbuzou.taskgroup.timeline.TimelineMark;
import org.sanbuzou.taskgroup.timeline.TimelineSource;

@ApplicationScoped
class FollowUpsDone implements TimelineSource {
    private final FollowUps followUps;

    FollowUpsDone(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public int rank() {
        return 4;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        return followUps.doneBefore(groupId, mark, limit).stream()
                .map(each -> new TimelineEntry(
                        TimelineKind.FOLLOW_UP_DONE,
                        each.doneOn(),
                        each.id(),
                        each.consultationId(),
                        each.what(),
                        each.outcome(),
                        each.ownerMemberId(),
                        null))
                .toList();
    }
}
