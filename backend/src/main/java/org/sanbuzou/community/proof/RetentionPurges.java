package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class RetentionPurges extends BranchRepository<RetentionPurge> {
    RetentionPurges() {
        super("删除记录");
    }

    Page<RetentionPurge> page(PageRequest request) {
        return page(request, Keyset.newestFirst(), "", Map.of());
    }

    /** In the transaction of the deletion; nothing deleted is nothing to note. */
    void note(RetentionPurge purge) {
        if (purge.removed() > 0) {
            persist(purge);
        }
    }
}
