package org.sanbuzou.community.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Suggestions extends BranchRepository<Suggestion> {
    Suggestions() {
        super("建议");
    }

    /** Newest first; who is no officer sees the own ones. */
    Page<Suggestion> page(PageRequest request, CurrentUser reader) {
        return reader.isOfficer()
                ? page(request, Keyset.newestFirst(), "", Map.of())
                : page(request, Keyset.newestFirst(), "authorId = :reader", Map.of("reader", reader.accountId()));
    }
}
