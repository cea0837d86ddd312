package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class LocationReadings extends BranchRepository<LocationReading> {
    LocationReadings() {
        super("位置");
    }

    List<LocationReading> at(UUID communityId, int most) {
        return find("communityId = ?1 order by id desc", communityId)
                .page(0, most)
                .list();
    }

    int deleteOf(UUID memberId) {
        return (int) delete("memberId", memberId);
    }

    /** At most so many, so that no transaction grows with the branch. */
    int deleteStoredBefore(UUID branchId, Instant moment, int most) {
        return getEntityManager()
                .createNativeQuery("delete from location_reading where branch_id = :branch and stored_at < :before"
                        + " order by stored_at limit " + most)
                .setParameter("branch", branchId)
                .setParameter("before", moment)
                .executeUpdate();
    }
}
