package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.security.Secret;

@ApplicationScoped
class CalendarFeeds extends BranchRepository<CalendarFeed> {
    private static final String WHAT = "日历订阅";

    CalendarFeeds() {
        super(WHAT);
    }

    Optional<CalendarFeed> of(Secret secret) {
        return find("secretHash", (Object) secret.hash()).firstResultOptional();
    }

    List<CalendarFeed> ofAccount(UUID accountId) {
        return list("accountId = ?1 order by id desc", accountId);
    }

    /** Somebody else's does not exist. */
    CalendarFeed require(UUID id, UUID accountId) {
        return find("id = ?1 and accountId = ?2", id, accountId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT, id));
    }
}
