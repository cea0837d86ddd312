package org.sanbuzou.community.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class ServicePhotos extends BranchRepository<ServicePhoto> {
    private static final String WHAT = "照片";

    ServicePhotos() {
        super(WHAT);
    }

    List<ServicePhoto> of(UUID recordId) {
        return list("recordId = ?1 and state <> ?2 order by id", recordId, ServicePhotoState.REMOVING);
    }

    ServicePhoto require(UUID recordId, UUID id) {
        return of(recordId, id, LockModeType.NONE);
    }

    /** Held until the transaction ends, so that parts come in one after the other. */
    ServicePhoto lock(UUID recordId, UUID id) {
        return of(recordId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ServicePhoto of(UUID recordId, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(photo -> photo.recordId().equals(recordId) && photo.state() != ServicePhotoState.REMOVING)
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Removed by somebody, or begun before then and never finished. */
    List<ServicePhoto> leftOver(Instant begunBefore, int most) {
        return find(
                        "state = ?1 or state = ?2 and openedAt < ?3",
                        ServicePhotoState.REMOVING,
                        ServicePhotoState.RECEIVING,
                        begunBefore)
                .page(0, most)
                .list();
    }
}
