package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.community.ServiceOccasions;
import org.sanbuzou.community.TimeWindow;

/** Tells those who take in records when the services for a need could take place. */
@ApplicationScoped
class NeedOccasions implements ServiceOccasions {
    private final ServiceNeeds needs;

    NeedOccasions(ServiceNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Map<UUID, List<TimeWindow>> windows(Collection<UUID> ids) {
        return needs.byId(ids).values().stream().collect(Collectors.toMap(ServiceNeed::id, need -> need.details()
                .windows()));
    }
}
