package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;

/** Ends the requests about duties that have just gone to other people, whatever moved them; part of that transaction. */
@ApplicationScoped
class SwapLapses {
    private final SwapRequests requests;
    private final SwapNews news;
    private final CurrentUser user;
    private final BranchTime time;

    SwapLapses(SwapRequests requests, SwapNews news, CurrentUser user, BranchTime time) {
        this.requests = requests;
        this.news = news;
        this.user = user;
        this.time = time;
    }

    void onMoved(@Observes DutiesMoved moved) {
        var dutyIds = moved.moves().stream().map(DutyMove::dutyId).toList();
        if (!dutyIds.isEmpty()) {
            requests.liveOn(dutyIds).forEach(request -> lapse(request, reason(moved.kind())));
        }
    }

    void lapse(SwapRequest request, String reason) {
        request.end(SwapStatus.LAPSED, reason, user, time.now());
        news.decided(request);
    }

    private static String reason(RosterVersionKind kind) {
        return switch (kind) {
            case SWAPPED -> "其中一班已先与其他同志换好。";
            case REVERSED -> "其中一班已经换回。";
            case ASSIGNED -> "委员已调整其中一班。";
            case REPLANNED, PUBLISHED -> "值班表已重新安排，其中一班换了人。";
        };
    }
}
