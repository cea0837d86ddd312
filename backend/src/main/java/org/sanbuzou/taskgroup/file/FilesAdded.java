package org.sanbuzou.taskgroup.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.timeline.TimelineEntry;
import org.sanbuzou.taskgroup.timeline.TimelineKind;
import org.sanbuzou.taskgroup.timeline.TimelineMark;
import org.sanbuzou.taskgroup.timeline.TimelineSource;

@ApplicationScoped
class FilesAdded implements TimelineSource {
    private final GroupFiles files;

    FilesAdded(GroupFiles files) {
        this.files = files;
    }

    @Override
    public int rank() {
        return 6;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        return files.before(groupId, mark, limit).stream()
                .map(file -> new TimelineEntry(
                        TimelineKind.FILE_ADDED,
                        file.addedOn(),
                        file.id(),
                        file.id(),
                        file.name(),
                        null,
                        file.addedByMemberId(),
                        file.addedBy()))
                .toList();
    }
}
