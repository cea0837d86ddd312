package org.sanbuzou.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.sanbuzou.shared.BranchTime;

/** Removes what has run out in all branches: ended sessions, and stored answers after their 30 days. */
@ApplicationScoped
class ExpiryService {
    static final Duration ANSWERS_KEPT = Duration.ofDays(30);
    private static final Logger LOG = Logger.getLogger(ExpiryService.class);
    private static final int CHUNK = 1_000;

    private final EntityManager entities;
    private final BranchTime time;

    ExpiryService(EntityManager entities, BranchTime time) {
        this.entities = entities;
        this.time = time;
    }

    /** In small steps, so that no other request waits long; several nodes may do it at once. */
    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void removeExpired() {
        int sessions = remove("delete from session where expires_at < :before limit " + CHUNK, time.now());
        int answers = remove(
                "delete from stored_answer where created_at < :before limit " + CHUNK,
                time.now().minus(ANSWERS_KEPT));
        if (sessions + answers > 0) {
            LOG.infof("removed %d expired sessions and %d stored answers", sessions, answers);
        }
    }

    private int remove(String statement, Instant before) {
        return entities.createNativeQuery(statement)
                .setParameter("before", before)
                .executeUpdate();
    }
}
