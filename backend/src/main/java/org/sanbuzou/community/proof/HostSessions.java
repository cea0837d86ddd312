package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class HostSessions extends BranchRepository<HostSession> {
    private static final int MOST_AT_ONE_PLACE = 50;

    HostSessions() {
        super("现场二维码");
    }

    /** Newest first; who is no officer sees the own ones. Null lets over and not over pass. */
    Page<HostSession> page(PageRequest request, CurrentUser reader, Boolean active, Instant now) {
        var conditions = new Conditions();
        if (!reader.isOfficer()) {
            conditions.always("openedById = :reader", reader.accountId());
        }
        if (active != null) {
            conditions.and(
                    active ? "shownUntil > :now and endedAt is null" : "(shownUntil <= :now or endedAt is not null)",
                    now);
        }
        return page(request, Keyset.newestFirst(), conditions);
    }

    /** For who opened it, and for officers. */
    HostSession require(UUID id, CurrentUser reader) {
        var session = require(id);
        if (!reader.isOfficer() && !session.isOf(reader)) {
            throw new Forbidden("只有开这一场的人和支部委员可以出示它的二维码。");
        }
        return session;
    }

    /** Those of the community that showed codes around the moment. */
    List<HostSession> around(UUID communityId, Instant moment, Duration margin) {
        return find(
                        "communityId = ?1 and shownUntil > ?2 and shownFrom < ?3 order by shownUntil",
                        communityId,
                        moment.minus(margin),
                        moment.plus(margin))
                .page(0, MOST_AT_ONE_PLACE)
                .list();
    }

    /** At most so many, and what was scanned in them. */
    int deleteShownBefore(UUID branchId, Instant moment, int most) {
        var ids = find("select id from HostSession where shownUntil < ?1 order by shownUntil", moment)
                .project(UUID.class)
                .page(0, most)
                .list();
        if (ids.isEmpty()) {
            return 0;
        }
        getEntityManager()
                .createNativeQuery("delete from proof_code_use where branch_id = :branch and host_session_id in :ids")
                .setParameter("branch", branchId)
                .setParameter("ids", ids)
                .executeUpdate();
        return (int) delete("id in ?1", ids);
    }
}
