package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.draw.FrameItems;
import org.sanbuzou.shared.persistence.Keyset;

@ApplicationScoped
class SpotCheckRecords extends FrameItems<SpotCheckRecord> {
    private static final String WHAT = "抽查记录";

    /** In order of ids. */
    SpotCheckRecords() {
        super(WHAT, SpotCheckRecord.class, Keyset.byId());
    }

    SpotCheckRecord require(UUID spotCheckId, UUID recordId) {
        return findByIdOptional(recordId)
                .filter(record -> record.drawId().equals(spotCheckId))
                .orElseThrow(() -> new NotFound(WHAT, recordId));
    }
}
