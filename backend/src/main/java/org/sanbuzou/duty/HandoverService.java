package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class HandoverService {
    private final DutyDay day;
    private final Handovers handovers;
    private final HandoverViews views;
    private final CurrentUser user;
    private final BranchTime time;

    HandoverService(DutyDay day, Handovers handovers, HandoverViews views, CurrentUser user, BranchTime time) {
        this.day = day;
        this.handovers = handovers;
        this.views = views;
        this.user = user;
        this.time = time;
    }

    /** The first one needs no version, as there is none to overwrite. */
    @Transactional
    HandoverView put(UUID dutyId, IfMatch ifMatch, WriteHandover write) {
        var duty = day.writable(dutyId);
        var known = handovers.findByIdOptional(dutyId);
        var handover = known.orElseGet(() -> stored(duty));
        if (known.isPresent() || ifMatch != null) {
            handover.expect(ifMatch);
        }
        handover.write(write.note(), user, time.now());
        handovers.flush();
        return views.of(duty);
    }

    // Flushed before it is filled in: version 0 is what readers saw while there was none.
    private Handover stored(Duty duty) {
        var handover = new Handover(duty);
        handovers.persistAndFlush(handover);
        return handover;
    }
}
