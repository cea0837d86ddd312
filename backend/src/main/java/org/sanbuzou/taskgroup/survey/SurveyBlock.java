package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** A row or building of a village, which one pair visits. Its counts are changed by {@link BlockCounts} only. */
@Entity
@Unaudited
class SurveyBlock extends BranchOwned {
    private UUID surveyId;
    private UUID villageId;
    private String name;
    private UUID pairId;
    private int notVisited;
    private int notHome;
    private int refused;
    private int inProgress;
    private int done;
    private int disputed;

    protected SurveyBlock() {}

    SurveyBlock(SurveyVillage village, String name) {
        super(village.branchId());
        this.surveyId = village.surveyId();
        this.villageId = village.id();
        this.name = name;
    }

    UUID surveyId() {
        return surveyId;
    }

    UUID villageId() {
        return villageId;
    }

    /** Empty for units without a block. */
    String name() {
        return name;
    }

    /** Null while nobody is responsible. */
    UUID pairId() {
        return pairId;
    }

    AreaCount count() {
        return new AreaCount(
                id(),
                null,
                name,
                pairId,
                1,
                pairId == null ? 1 : 0,
                notVisited,
                notHome,
                refused,
                inProgress,
                done,
                disputed);
    }

    int units() {
        return notVisited + notHome + refused + inProgress + done + disputed;
    }
}
