package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.community.ActivityHosts;

/** The organiser shows the code at the activity. */
@ApplicationScoped
class ActivityOrganisers implements ActivityHosts {
    private final Activities activities;

    ActivityOrganisers(Activities activities) {
        this.activities = activities;
    }

    @Override
    public boolean mayHost(UUID activityId, UUID memberId) {
        return activities.count("id = ?1 and organiserMemberId = ?2 and status <> CANCELLED", activityId, memberId) > 0;
    }
}
