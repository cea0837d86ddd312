package org.sanbuzou.taskgroup.survey;

import java.time.Instant;
import java.util.UUID;

record SurveyAssignmentView(
        UUID id,
        UUID blockId,
        String villageName,
        String blockName,
        UUID pairId,
        Instant since,
        String assignedBy,
        Instant until,
        String endedBy) {
    static SurveyAssignmentView of(BlockAssignment assignment, SurveyPlaces places) {
        return new SurveyAssignmentView(
                assignment.id(),
                assignment.blockId(),
                places.villageName(assignment.blockId()),
                places.blockName(assignment.blockId()),
                assignment.pairId(),
                assignment.since(),
                assignment.assignedBy(),
                assignment.until(),
                assignment.endedBy());
    }
}
