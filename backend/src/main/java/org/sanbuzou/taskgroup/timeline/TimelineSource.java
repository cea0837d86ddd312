package org.sanbuzou.taskgroup.timeline;

import java.util.List;
import java.util.UUID;

/** Records of one sort that belong into the timeline of a group. Every bean of this type is read. */
public interface TimelineSource {
    /** Its place among the sources on one day, the latest highest; no two sources have the same. */
    int rank();

    /** At most {@code limit} entries behind the mark, latest day first, then largest id. */
    List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit);
}
