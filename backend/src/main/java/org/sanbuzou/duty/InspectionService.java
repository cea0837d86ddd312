package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class InspectionService {
    private final DutyDay day;
    private final Inspections inspections;
    private final InspectionViews views;
    private final CurrentUser user;
    private final BranchTime time;

    InspectionService(DutyDay day, Inspections inspections, InspectionViews views, CurrentUser user, BranchTime time) {
        this.day = day;
        this.inspections = inspections;
        this.views = views;
        this.user = user;
        this.time = time;
    }

    /** The first one needs no version, as there is none to overwrite. */
    @Transactional
    InspectionView put(UUID dutyId, IfMatch ifMatch, WriteInspection write) {
        var duty = day.writable(dutyId);
        var known = inspections.findByIdOptional(dutyId);
        var inspection = known.orElseGet(() -> stored(duty));
        if (known.isPresent() || ifMatch != null) {
            inspection.expect(ifMatch);
        }
        inspection.write(write, user, time.now());
        inspections.flush();
        return views.of(duty);
    }

    // Flushed before it is filled in: version 0 is what readers saw while there was none.
    private Inspection stored(Duty duty) {
        var inspection = new Inspection(duty);
        inspections.persistAndFlush(inspection);
        return inspection;
    }
}
