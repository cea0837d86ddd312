package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Notifications extends BranchRepository<Notification> {
    private static final String WHAT = "消息";
    private static final int MOST_COUNTED = 100;
    private static final int MOST_REMOVED = 5_000;

    /** What a member has been told. */
    record Told(UUID memberId, String dedupe) {}

    Notifications() {
        super(WHAT);
    }

    /** @param memberId null for a caller who is no member and is told nothing */
    Page<Notification> of(UUID memberId, boolean unreadOnly, PageRequest request) {
        if (memberId == null) {
            return Page.whole(List.of());
        }
        var where = "memberId = :member" + (unreadOnly ? " and readAt is null" : "");
        return page(request, Keyset.newestFirst(), where, Map.of("member", memberId));
    }

    /** Somebody else's note does not exist. */
    Notification require(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Counts no further than anybody reads. */
    int unread(UUID memberId) {
        return getEntityManager()
                .createQuery("select id from Notification where memberId = :member and readAt is null", UUID.class)
                .setParameter("member", memberId)
                .setMaxResults(MOST_COUNTED)
                .getResultList()
                .size();
    }

    void readAll(UUID memberId, Instant now) {
        update("readAt = ?1, version = version + 1 where memberId = ?2 and readAt is null", now, memberId);
    }

    /** What anybody has been told of these duties. */
    Set<Told> toldOf(Collection<UUID> dutyIds) {
        return dutyIds.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery("select memberId, dedupe from Notification where dutyId in :duties", Told.class)
                        .setParameter("duties", dutyIds)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** What anybody has been told of this kind since a moment. */
    Set<Told> toldSince(NotificationKind kind, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select memberId, dedupe from Notification where createdAt >= :since and kind = :kind",
                        Told.class)
                .setParameter("since", since)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    int removeRead(UUID branchId, Instant before) {
        return getEntityManager()
                .createNativeQuery("delete from notification where branch_id = :branch and created_at < :before"
                        + " and read_at is not null limit " + MOST_REMOVED)
                .setParameter("branch", branchId)
                .setParameter("before", before)
                .executeUpdate();
    }
}
