package org.sanbuzou.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What records refer to by {@code needId} or {@code activityId}. Each feature that has such things provides one. */
public interface ServiceOccasions {
    /**
     * When services for these could take place, in one query; an empty list for one that is open at any time. Ids this
     * provider does not know are absent.
     */
    Map<UUID, List<TimeWindow>> windows(Collection<UUID> ids);
}
