package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class DutyPhotoPictures extends BranchRepository<DutyPhotoPicture> {
    DutyPhotoPictures() {
        super("照片");
    }

    /** Without reading the picture first. */
    void deleteOf(DutyPhoto photo) {
        delete("id = ?1 and branchId = ?2", photo.id(), photo.branchId());
    }
}
