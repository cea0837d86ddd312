package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.community.ActivityHosts;

/** Who organises an activity may show codes at it. */
@ApplicationScoped
class ActivityOrganisers implements ActivityHosts {
    private final Activities activities;

    ActivityOrganisers(Activities activities) {
        this.activities = activities;
    }

    @Override
    public boolean mayHost(UUID activityId, UUID memberId) {
        return activities
                .findByIdOptional(activityId)
                .filter(activity -> memberId.equals(activity.organiserMemberId()))
                .isPresent();
    }
}
