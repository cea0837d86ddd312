package org.sanbuzou.taskgroup.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.taskgroup.timeline.TimelineEntry;
import org.sanbuzou.taskgroup.timeline.TimelineMark;
import org.sanbuzou.taskgroup.timeline.TimelineSource;

@ApplicationScoped
class DifficultiesDealtWith implements TimelineSource {
    private final Difficulties difficulties;
    private final DifficultySteps steps;

    DifficultiesDealtWith(Difficulties difficulties, DifficultySteps steps) {
        this.difficulties = difficulties;
        this.steps = steps;
    }

    @Override
    public int rank() {
        return 2;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        var taken = steps.before(groupId, mark, limit);
        var titles = difficulties.titles(
                taken.stream().map(DifficultyStep::difficultyId).collect(Collectors.toSet()));
        return taken.stream()
                .map(step -> new TimelineEntry(
                        step.kind().inTimeline(),
                        step.takenOn(),
                        step.id(),
                        step.difficultyId(),
                        titles.get(step.difficultyId()),
                        step.text(),
                        null,
                        step.recordedBy()))
                .toList();
    }
}
