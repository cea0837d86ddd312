package org.sanbuzou.community.review;

import java.util.UUID;
import org.sanbuzou.community.ServiceTally;

record ServiceTallyView(
        UUID memberId,
        String memberName,
        long services,
        long minutes,
        long withoutHours,
        long confirmed,
        long waiting,
        long correctionRequested) {
    static ServiceTallyView of(String memberName, ServiceTally tally) {
        return new ServiceTallyView(
                tally.memberId(),
                memberName,
                tally.services(),
                tally.minutes(),
                tally.withoutHours(),
                tally.confirmed(),
                tally.waiting(),
                tally.correctionRequested());
    }
}
