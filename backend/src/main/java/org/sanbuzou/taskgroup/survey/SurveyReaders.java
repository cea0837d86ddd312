package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** Who reads and writes what was said about a unit: officers, and the pairs that go there. */
@ApplicationScoped
class SurveyReaders {
    private final SurveyPairs pairs;
    private final SurveyBlocks blocks;
    private final CurrentUser user;

    SurveyReaders(SurveyPairs pairs, SurveyBlocks blocks, CurrentUser user) {
        this.pairs = pairs;
        this.blocks = blocks;
        this.user = user;
    }

    boolean isOfficerOr(UUID memberId) {
        return user.isOfficer() || user.is(memberId);
    }

    List<UUID> ownPairs(UUID surveyId) {
        return pairs.with(surveyId, user.memberId()).stream()
                .map(SurveyPair::id)
                .toList();
    }

    boolean mayRead(SurveyUnit unit) {
        return user.isOfficer()
                || ownPairs(unit.surveyId())
                        .contains(blocks.require(unit.blockId()).pairId());
    }

    void requireMayWrite(SurveyUnit unit) {
        if (!mayRead(unit)) {
            throw new Forbidden("NOT_YOUR_UNIT", "这一户由别的两人组负责，请告诉他们或支部委员。");
        }
    }
}
