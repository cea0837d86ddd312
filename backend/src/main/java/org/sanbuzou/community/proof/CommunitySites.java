package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class CommunitySites extends BranchRepository<CommunitySite> {
    private static final String WHAT = "地点";

    CommunitySites() {
        super(WHAT);
    }

    List<CommunitySite> of(UUID communityId) {
        return list("communityId = ?1 order by id", communityId);
    }

    CommunitySite require(UUID communityId, UUID id) {
        return findByIdOptional(id)
                .filter(site -> site.communityId().equals(communityId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    Surroundings surroundings(UUID communityId) {
        return new Surroundings(
                of(communityId).stream().map(CommunitySite::circle).toList());
    }
}
