package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells the other features how a swap request fares; part of the caller's transaction. */
@ApplicationScoped
class SwapNews {
    private final Event<SwapAsked> asked;
    private final Event<SwapAnswered> answered;
    private final Event<SwapAwaitsApproval> awaitsApproval;

    SwapNews(Event<SwapAsked> asked, Event<SwapAnswered> answered, Event<SwapAwaitsApproval> awaitsApproval) {
        this.asked = asked;
        this.answered = answered;
        this.awaitsApproval = awaitsApproval;
    }

    void asked(SwapRequest request) {
        asked.fire(new SwapAsked(
                request.branchId(),
                request.id(),
                request.dutyId(),
                request.dutyDate(),
                request.asker(),
                request.answerer()));
    }

    /** What was decided: the end of the request, or that it waits for an officer. */
    void decided(SwapRequest request) {
        if (request.status() == SwapStatus.AWAITING_APPROVAL) {
            awaitsApproval.fire(new SwapAwaitsApproval(
                    request.branchId(),
                    request.id(),
                    request.dutyId(),
                    request.dutyDate(),
                    request.asker(),
                    request.answerer()));
        } else {
            answered.fire(new SwapAnswered(
                    request.branchId(),
                    request.id(),
                    request.dutyId(),
                    request.dutyDate(),
                    request.asker(),
                    request.answerer(),
                    request.status(),
                    request.note()));
        }
    }
}
