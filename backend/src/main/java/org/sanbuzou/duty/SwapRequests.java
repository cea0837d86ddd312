package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class SwapRequests extends BranchRepository<SwapRequest> {
    private static final String WHAT = "换班申请";
    private static final String LIVE = "status in (AWAITING_CONSENT, AWAITING_APPROVAL)";
    private static final String AS_ASKED =
            " not exists (select 1 from Duty d where d.id = %s and d.memberId = %s" + " and d.status = PLANNED)";
    /** What {@link Exchange#lapse} finds, in the words of the database. */
    private static final String LAPSED = "(endsAt <= :now or"
            + AS_ASKED.formatted("dutyId", "holderMemberId")
            + " or counterpartDutyId is not null and"
            + AS_ASKED.formatted("counterpartDutyId", "counterpartMemberId") + ")";

    SwapRequests() {
        super(WHAT);
    }

    /**
     * Newest first. Requests that have lapsed count as such, whether or not that was written down already.
     *
     * @param status null for all
     * @param reader sees everything as an officer, otherwise the own
     */
    Page<SwapRequest> page(PageRequest request, SwapStatus status, CurrentUser reader, Instant now) {
        var conditions = new Conditions();
        if (!reader.isOfficer()) {
            conditions.always("(holderMemberId = :reader or counterpartMemberId = :reader)", reader.memberId());
        }
        if (status == SwapStatus.LAPSED) {
            conditions.and("(status = LAPSED or " + LIVE + " and " + LAPSED + ")", now);
        } else if (status != null) {
            conditions.and("status = :status", status);
            if (status.isLive()) {
                conditions.and("not " + LAPSED, now);
            }
        }
        return page(request, Keyset.newestFirst(), conditions);
    }

    /** For members, what belongs to others does not exist. */
    SwapRequest require(UUID id, CurrentUser reader) {
        return findByIdOptional(id)
                .filter(request -> reader.isOfficer() || request.concerns(reader))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    List<SwapRequest> liveOf(UUID dutyId) {
        return list("dutyId = ?1 and " + LIVE, dutyId);
    }

    List<SwapRequest> liveOn(Collection<UUID> dutyIds) {
        return list("(dutyId in ?1 or counterpartDutyId in ?1) and " + LIVE + " order by id", dutyIds);
    }

    boolean isBeingReversed(SwapRequest done) {
        return count("reversesId = ?1 and " + LIVE, done.id()) > 0;
    }

    /** Live by their status, though nothing can come of them any more. */
    List<SwapRequest> lapsed(Instant now, int most) {
        return find(LIVE + " and " + LAPSED + " order by id", java.util.Map.of("now", now))
                .page(0, most)
                .list();
    }
}
