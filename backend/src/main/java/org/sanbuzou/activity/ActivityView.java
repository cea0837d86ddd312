package org.sanbuzou.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record ActivityView(
        UUID id,
        String name,
        ActivityKind kind,
        String place,
        UUID communityId,
        String communityName,
        LocalDate startsOn,
        LocalDate endsOn,
        String description,
        UUID organiserMemberId,
        String organiserName,
        ActivityStatus status,
        String cancelReason,
        ActivityFigures figures,
        int version)
        implements Versioned {
    static ActivityView of(Activity activity, String communityName, String organiserName, ActivityFigures figures) {
        return new ActivityView(
                activity.id(),
                activity.name(),
                activity.kind(),
                activity.place(),
                activity.communityId(),
                communityName,
                activity.startsOn(),
                activity.endsOn(),
                activity.description(),
                activity.organiserMemberId(),
                organiserName,
                activity.status(),
                activity.cancelReason(),
                figures,
                activity.version());
    }
}
