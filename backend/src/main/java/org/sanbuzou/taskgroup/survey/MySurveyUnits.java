package org.sanbuzou.taskgroup.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

/** Everything a member's phone keeps of a survey, whole. */
record MySurveyUnits(UUID surveyId, String surveyName, SurveyStatus status, List<Pair> pairs, List<Unit> units) {
    record Pair(UUID id, UUID companionMemberId, String companionName) {}

    record Unit(
            UUID id,
            String code,
            String village,
            String block,
            UnitStatus status,
            SurveyReason reason,
            int visits,
            Instant lastVisitAt,
            LocalDate nextVisitOn,
            boolean needsDecision,
            String refutation) {
        static Unit of(SurveyUnit unit, SurveyPlaces places) {
            var state = unit.state();
            return new Unit(
                    unit.id(),
                    unit.code(),
                    places.villageName(unit.blockId()),
                    places.blockName(unit.blockId()),
                    state.status(),
                    state.reason(),
                    state.visits(),
                    state.lastVisitAt(),
                    state.nextVisitOn(),
                    state.needsDecision(),
                    unit.refutation());
        }
    }
}
