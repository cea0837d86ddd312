package org.sanbuzou.duty;

import java.time.Instant;
import java.util.List;

/** How a swap request stands at a moment for somebody: it may have lapsed before anybody wrote that down. */
record SwapOutlook(SwapStatus status, String note, List<SwapAction> actions) {
    static SwapOutlook of(SwapRequest request, Exchange exchange, SwapRights rights, Instant now) {
        var lapse = request.status().isLive() ? exchange.lapse(now) : java.util.Optional.<Exchange.Lapse>empty();
        if (lapse.isPresent()) {
            return new SwapOutlook(SwapStatus.LAPSED, lapse.get().reason(), List.of());
        }
        boolean reversible = exchange.back().lapse(now).isEmpty();
        return new SwapOutlook(request.status(), request.note(), rights.actions(request.status(), reversible));
    }
}
