package org.sanbuzou.community;

import java.util.UUID;

/**
 * A member's services of a period, counted. Records that another one replaced do not count; a record without end counts as a
 * service without hours.
 *
 * @param minutes whole minutes of each record, added up
 */
public record ServiceTally(
        UUID memberId,
        long services,
        long minutes,
        long withoutHours,
        long confirmed,
        long waiting,
        long correctionRequested) {
    public static ServiceTally none(UUID memberId) {
        return new ServiceTally(memberId, 0, 0, 0, 0, 0, 0);
    }
}
