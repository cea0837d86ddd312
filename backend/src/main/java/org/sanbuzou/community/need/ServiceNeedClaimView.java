package org.sanbuzou.community.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;

/** A claim with what its member needs to know of the need. */
record ServiceNeedClaimView(
        UUID id,
        UUID memberId,
        String memberName,
        UUID needId,
        String needTitle,
        NeedKind needKind,
        NeedStatus needStatus,
        UUID communityId,
        String communityName,
        String place,
        List<TimeWindow> windows,
        String contact,
        Instant claimedAt,
        String enteredBy,
        Instant withdrawnAt,
        String withdrawnBy,
        String remark,
        int version) {
    static ServiceNeedClaimView of(ServiceNeedClaim claim, String memberName, ServiceNeed need, String communityName) {
        var details = need.details();
        return new ServiceNeedClaimView(
                claim.id(),
                claim.memberId(),
                memberName,
                need.id(),
                details.title(),
                details.kind(),
                need.status(),
                details.communityId(),
                communityName,
                details.place(),
                details.windows(),
                claim.isActive() ? details.contact() : null,
                claim.claimedAt(),
                claim.enteredBy(),
                claim.withdrawnAt(),
                claim.withdrawnBy(),
                claim.remark(),
                claim.version());
    }
}
