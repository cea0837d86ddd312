package org.sanbuzou.taskgroup.survey;

import java.util.Map;
import java.util.UUID;

/** @param due units to be visited again today or before */
record SurveyPairView(
        UUID id,
        UUID firstMemberId,
        String firstMemberName,
        UUID secondMemberId,
        String secondMemberName,
        long blocks,
        long units,
        long done,
        long due) {
    static SurveyPairView of(SurveyPair pair, Map<UUID, String> names, SurveyBlocks.Sum sum, long due) {
        return new SurveyPairView(
                pair.id(),
                pair.firstMemberId(),
                names.get(pair.firstMemberId()),
                pair.secondMemberId(),
                names.get(pair.secondMemberId()),
                sum == null ? 0 : sum.blocks(),
                sum == null ? 0 : sum.units(),
                sum == null ? 0 : sum.done(),
                due);
    }
}
