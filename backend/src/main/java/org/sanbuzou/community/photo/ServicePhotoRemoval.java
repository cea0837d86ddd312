package org.sanbuzou.community.photo;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.files.FileStore;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Removes files first and then the row, so that a crash in between leaves no file that nothing tells of. */
@ApplicationScoped
class ServicePhotoRemoval {
    static final Duration UNFINISHED_KEPT = Duration.ofDays(30);
    private static final Logger LOG = Logger.getLogger(ServicePhotoRemoval.class);
    private static final int MOST_AT_ONCE = 500;

    private final BranchDirectory branches;
    private final ServicePhotoService service;
    private final ServicePhotos photos;
    private final FileStore files;
    private final CurrentBranch branch;
    private final BranchTime time;

    ServicePhotoRemoval(
            BranchDirectory branches,
            ServicePhotoService service,
            ServicePhotos photos,
            FileStore files,
            CurrentBranch branch,
            BranchTime time) {
        this.branches = branches;
        this.service = service;
        this.photos = photos;
        this.files = files;
        this.branch = branch;
        this.time = time;
    }

    void remove(UUID recordId, UUID id) {
        service.remove(recordId, id);
        finish(photos.require(id));
    }

    /** What a crash interrupted, and what phones began and never finished. */
    @Scheduled(every = "6h", delayed = "20m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void removeLeftOver() {
        for (var branchId : branches.ids()) {
            branch.enter(branchId);
            try {
                photos.leftOver(time.now().minus(UNFINISHED_KEPT), MOST_AT_ONCE).forEach(this::finish);
            } catch (RuntimeException e) {
                LOG.warnf(e, "photos of branch %s are left for the next run", branchId);
            }
        }
    }

    private void finish(ServicePhoto photo) {
        files.delete(photo.picture());
        files.delete(photo.thumbnail());
        service.forget(photo.id());
    }
}
