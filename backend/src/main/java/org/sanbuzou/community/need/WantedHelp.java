package org.sanbuzou.community.need;

import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;

/**
 * What matching knows of a need.
 *
 * @param windows in order of time; empty when any time will do
 * @param freeSeats 0 for a need that cannot be claimed
 */
record WantedHelp(
        UUID id, String title, UUID communityId, List<TimeWindow> windows, List<String> skills, int freeSeats) {
    static WantedHelp of(ServiceNeed need) {
        var details = need.details();
        return new WantedHelp(
                need.id(),
                details.title(),
                details.communityId(),
                details.windows(),
                details.skills(),
                need.isOpen() ? details.seats() - need.claimed() : 0);
    }
}
