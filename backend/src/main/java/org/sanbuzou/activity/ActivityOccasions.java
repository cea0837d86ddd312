package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.community.ServiceOccasions;
import org.sanbuzou.community.TimeWindow;

/** Services for an activity can take place during its shifts. */
@ApplicationScoped
class ActivityOccasions implements ServiceOccasions {
    private final ActivityShifts shifts;

    ActivityOccasions(ActivityShifts shifts) {
        this.shifts = shifts;
    }

    @Override
    public Map<UUID, List<TimeWindow>> windows(Collection<UUID> ids) {
        return shifts.windows(ids);
    }
}
