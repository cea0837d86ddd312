package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.draw.FrameItems;
import org.sanbuzou.shared.persistence.Keyset;

@ApplicationScoped
class BackCheckUnits extends FrameItems<BackCheckUnit> {
    private static final String WHAT = "核实的户";

    /** In order of the units' ids. */
    BackCheckUnits() {
        super(WHAT, BackCheckUnit.class, Keyset.by("unitId", BackCheckUnit::unitId, UUID::fromString, false));
    }

    BackCheckUnit require(UUID backCheckId, UUID unitId) {
        return find("drawId = ?1 and unitId = ?2", backCheckId, unitId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT, unitId));
    }
}
