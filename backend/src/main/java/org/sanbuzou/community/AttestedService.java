package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;

/**
 * A service that somebody other than the member vouches for, such as the organiser of an activity.
 *
 * @param id made by the caller, so that the same service has the same id each time
 * @param activityId may be null
 */
public record AttestedService(
        UUID id, UUID memberId, UUID communityId, UUID activityId, Instant startedAt, Instant endedAt, String content) {
    ServiceFacts facts() {
        return new ServiceFacts(memberId, communityId, activityId, null, null, startedAt, endedAt, content, null);
    }
}
