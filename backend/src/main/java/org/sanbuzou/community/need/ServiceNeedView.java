package org.sanbuzou.community.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Versioned;

/** @param ownClaimId the reader's active claim, or null */
record ServiceNeedView(
        UUID id,
        NeedKind kind,
        NeedStatus status,
        UUID communityId,
        String communityName,
        String title,
        String description,
        String place,
        List<TimeWindow> windows,
        int seats,
        int claimed,
        List<String> skills,
        String contact,
        UUID ownClaimId,
        String postedBy,
        Instant postedAt,
        NeedOutcome outcome,
        String closingNote,
        String closedBy,
        Instant closedAt,
        int version)
        implements Versioned {
    private static final NeedClosing NOT_CLOSED = new NeedClosing(null, null, null, null);

    static ServiceNeedView of(ServiceNeed need, String communityName, UUID ownClaimId, CurrentUser reader) {
        var details = need.details();
        var closing = need.closing() == null ? NOT_CLOSED : need.closing();
        return new ServiceNeedView(
                need.id(),
                details.kind(),
                need.status(),
                details.communityId(),
                communityName,
                details.title(),
                details.description(),
                details.place(),
                details.windows(),
                details.seats(),
                need.claimed(),
                details.skills(),
                reader.isOfficer() || ownClaimId != null ? details.contact() : null,
                ownClaimId,
                need.postedBy(),
                need.postedAt(),
                closing.outcome(),
                closing.closingNote(),
                closing.closedBy(),
                closing.closedAt(),
                need.version());
    }
}
