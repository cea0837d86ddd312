package org.sanbuzou.taskgroup.timeline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a timeline.
 *
 * @param id of the record it was read from
 * @param subjectId of what a reader would open
 * @param detail may be null, as may be {@code memberId}, the member it is about, and {@code recordedBy}
 */
public record TimelineEntry(
        TimelineKind kind,
        LocalDate day,
        UUID id,
        UUID subjectId,
        String title,
        String detail,
        UUID memberId,
        String recordedBy) {}
