package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.persistence.BranchOwned;

/** Two members who visit together. A pair never changes; other people are another pair. */
@Entity
class SurveyPair extends BranchOwned {
    private UUID surveyId;
    private UUID firstMemberId;
    private UUID secondMemberId;

    protected SurveyPair() {}

    /** In whatever order they are named, the same two are the same pair. */
    SurveyPair(Survey survey, CreateSurveyPair create) {
        super(survey.branchId());
        if (create.firstMemberId().equals(create.secondMemberId())) {
            throw new BadInput("SAME_MEMBER", "secondMemberId", "两人组要有两名党员，请另选一人。");
        }
        var members = Stream.of(create.firstMemberId(), create.secondMemberId())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        this.surveyId = survey.id();
        this.firstMemberId = members.get(0);
        this.secondMemberId = members.get(1);
    }

    boolean has(UUID memberId) {
        return firstMemberId.equals(memberId) || secondMemberId.equals(memberId);
    }

    UUID surveyId() {
        return surveyId;
    }

    UUID firstMemberId() {
        return firstMemberId;
    }

    UUID secondMemberId() {
        return secondMemberId;
    }

    UUID companionOf(UUID memberId) {
        return firstMemberId.equals(memberId) ? secondMemberId : firstMemberId;
    }
}
