package org.sanbuzou.community.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.Secret;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class FeedbackLinks extends BranchRepository<FeedbackLink> {
    FeedbackLinks() {
        super("反馈链接");
    }

    Page<FeedbackLink> newestFirst(PageRequest request) {
        return page(request, Keyset.newestFirst(), "", Map.of());
    }

    Optional<FeedbackLink> of(Secret secret) {
        return find("secretHash", (Object) secret.hash()).firstResultOptional();
    }

    /** Held until the transaction ends, so that of two answers at once one counts. */
    FeedbackLink lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
