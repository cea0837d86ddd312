package org.sanbuzou.taskgroup.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.timeline.TimelineEntry;
import org.sanbuzou.taskgroup.timeline.TimelineKind;
import org.sanbuzou.taskgroup.timeline.TimelineMark;
import org.sanbuzou.taskgroup.timeline.TimelineSource;

@ApplicationScoped
class ConsultationsHeld implements TimelineSource {
    private final Consultations consultations;

    ConsultationsHeld(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public int rank() {
        return 3;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        return consultations.before(groupId, mark, limit).stream()
                .map(each -> new TimelineEntry(
                        TimelineKind.CONSULTATION,
                        each.heldOn(),
                        each.id(),
                        each.id(),
                        "%s，到场 %d 人：%s".formatted(each.place(), each.peoplePresent(), each.topics()),
                        each.agreements(),
                        null,
                        each.recordedBy()))
                .toList();
    }
}
