package org.sanbuzou.community.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class ServicePhotoParts extends BranchRepository<ServicePhotoPart> {
    ServicePhotoParts() {
        super("照片");
    }

    byte[] whole(ServicePhoto photo) {
        var bytes = new ByteArrayOutputStream(photo.bytes());
        list("photoId = ?1 order by position", photo.id()).forEach(part -> bytes.writeBytes(part.content()));
        return bytes.toByteArray();
    }

    void deleteOf(ServicePhoto photo) {
        delete("photoId = ?1 and branchId = ?2", photo.id(), photo.branchId());
    }
}
