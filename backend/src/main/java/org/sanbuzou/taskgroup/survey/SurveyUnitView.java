package org.sanbuzou.taskgroup.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.taskgroup.survey.rules.NextVisitBy;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

record SurveyUnitView(
        UUID id,
        String code,
        UUID villageId,
        String villageName,
        UUID blockId,
        String blockName,
        UUID pairId,
        UnitStatus status,
        SurveyReason reason,
        int visits,
        int attempts,
        Instant lastVisitAt,
        LocalDate nextVisitOn,
        NextVisitBy nextVisitBy,
        boolean needsDecision,
        String refutation,
        UUID openDisputeId) {
    /** @param told whether the reader may know what a back-check found */
    static SurveyUnitView of(SurveyUnit unit, SurveyPlaces places, UUID openDisputeId, boolean told) {
        var state = unit.state();
        return new SurveyUnitView(
                unit.id(),
                unit.code(),
                unit.villageId(),
                places.villageName(unit.blockId()),
                unit.blockId(),
                places.blockName(unit.blockId()),
                places.pairId(unit.blockId()),
                state.status(),
                state.reason(),
                state.visits(),
                state.attempts(),
                state.lastVisitAt(),
                state.nextVisitOn(),
                state.nextVisitBy(),
                state.needsDecision(),
                told ? unit.refutation() : null,
                openDisputeId);
    }
}
