package org.sanbuzou.community.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** Bytes of a photo that is not whole yet. They wait in the database, which every node shares. */
@Entity
@Unaudited
class ServicePhotoPart extends BranchOwned {
    private static final int MEDIUM_BLOB = (1 << 24) - 1;

    private UUID photoId;
    private int position;

    @Column(length = MEDIUM_BLOB)
    private byte[] content;

    protected ServicePhotoPart() {}

    ServicePhotoPart(ServicePhoto photo, int position, byte[] content) {
        super(photo.branchId());
        photoId = photo.id();
        this.position = position;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
