package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class DutyAvailabilityService {
    private final DutyAvailabilityRows rows;
    private final Members members;

    DutyAvailabilityService(DutyAvailabilityRows rows, Members members) {
        this.rows = rows;
        this.members = members;
    }

    @Transactional
    DutyAvailabilityView set(UUID memberId, IfMatch ifMatch, WriteDutyAvailability write) {
        var member = members.locked(memberId);
        write.check();
        var availability = rows.findByIdOptional(memberId).orElseGet(() -> stored(member));
        availability.set(ifMatch, write);
        rows.flush();
        return DutyAvailabilityView.of(availability);
    }

    // Flushed before it is filled in: version 0 is what readers saw while nothing was set.
    private DutyAvailability stored(Member member) {
        var availability = new DutyAvailability(member);
        rows.persistAndFlush(availability);
        return availability;
    }
}
