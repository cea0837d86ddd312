package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class DutyPosts extends BranchRepository<DutyPost> {
    DutyPosts() {
        super("岗位");
    }

    Page<DutyPost> page(PageRequest request) {
        return page(request, Keyset.byId(), "", Map.of());
    }

    /**
     * Until the transaction ends nobody else plans duties in this branch: a member is on duty once a day at most, whatever the
     * post, and rosters of a post do not overlap.
     */
    List<DutyPost> lockForPlanning() {
        return find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    Map<UUID, DutyPost> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(DutyPost::id, Function.identity()));
    }
}
