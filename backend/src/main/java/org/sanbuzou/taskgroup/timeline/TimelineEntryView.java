package org.sanbuzou.taskgroup.timeline;

import java.time.LocalDate;
import java.util.UUID;

record TimelineEntryView(
        TimelineKind kind,
        LocalDate day,
        UUID id,
        UUID subjectId,
        String title,
        String detail,
        String memberName,
        String recordedBy) {
    static TimelineEntryView of(TimelineEntry entry, String memberName) {
        return new TimelineEntryView(
                entry.kind(),
                entry.day(),
                entry.id(),
                entry.subjectId(),
                entry.title(),
                entry.detail(),
                memberName,
                entry.recordedBy());
    }
}
