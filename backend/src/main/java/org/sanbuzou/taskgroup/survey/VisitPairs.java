package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** As a member of which pair somebody visits a unit. */
@ApplicationScoped
class VisitPairs {
    /** @param id null for somebody in no pair */
    record VisitPair(UUID id, boolean isAssigned) {}

    private final SurveyPairs pairs;
    private final SurveyBlocks blocks;

    VisitPairs(SurveyPairs pairs, SurveyBlocks blocks) {
        this.pairs = pairs;
        this.blocks = blocks;
    }

    VisitPair of(SurveyUnit unit, UUID memberId) {
        var own = pairs.with(unit.surveyId(), memberId);
        var responsible = blocks.require(unit.blockId()).pairId();
        if (own.stream().anyMatch(pair -> pair.id().equals(responsible))) {
            return new VisitPair(responsible, true);
        }
        return new VisitPair(own.isEmpty() ? null : own.get(0).id(), false);
    }
}
