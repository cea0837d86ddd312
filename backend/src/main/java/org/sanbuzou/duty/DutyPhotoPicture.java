package org.sanbuzou.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** The picture of a photo, read only where it is shown; its id is the photo's. */
@Entity
@Unaudited
class DutyPhotoPicture extends BranchOwned {
    private static final int MEDIUM_BLOB = (1 << 24) - 1;

    @Column(length = MEDIUM_BLOB)
    private byte[] jpeg;

    protected DutyPhotoPicture() {}

    DutyPhotoPicture(DutyPhoto photo, byte[] jpeg) {
        super(photo.branchId(), photo.id());
        this.jpeg = jpeg.clone();
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}
