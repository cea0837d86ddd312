package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class DutyPhotos extends BranchRepository<DutyPhoto> {
    private static final String WHAT = "照片";

    DutyPhotos() {
        super(WHAT);
    }

    List<DutyPhoto> of(Duty duty) {
        return list("dutyId = ?1 order by id", duty.id());
    }

    DutyPhoto require(Duty duty, UUID id) {
        return findByIdOptional(id)
                .filter(photo -> photo.dutyId().equals(duty.id()))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }
}
