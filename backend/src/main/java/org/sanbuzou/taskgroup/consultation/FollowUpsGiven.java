package org.sanbuzou.taskgroup.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Members are in charge of what was promised at a consultation.
 *
 * @param version of the minutes: tells two corrections apart
 * @param followUps never empty
 */
public record FollowUpsGiven(
        UUID groupId, String groupName, UUID consultationId, int version, LocalDate heldOn, List<Given> followUps) {
    /** Something to be done by a day. */
    public record Given(UUID ownerMemberId, String what, LocalDate dueOn) {}
}
