package org.sanbuzou.taskgroup.consultation;

import java.time.LocalDate;
import java.util.UUID;

record FollowUpView(
        UUID id,
        UUID taskGroupId,
        UUID consultationId,
        String what,
        UUID ownerMemberId,
        String ownerName,
        LocalDate dueOn,
        LocalDate doneOn,
        String outcome) {
    static FollowUpView of(FollowUp followUp, String ownerName) {
        return new FollowUpView(
                followUp.id(),
                followUp.taskGroupId(),
                followUp.consultationId(),
                followUp.what(),
                followUp.ownerMemberId(),
                ownerName,
                followUp.dueOn(),
                followUp.doneOn(),
                followUp.outcome());
    }
}
