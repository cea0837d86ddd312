package org.sanbuzou.duty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record RosterView(@JsonUnwrapped RosterSummary summary, FairnessView fairness) implements Versioned {
    static RosterView of(Roster roster, DutyPost post, Map<UUID, String> names) {
        return new RosterView(RosterSummary.of(roster, post), FairnessView.of(roster.fairness(), names));
    }

    @Override
    public int version() {
        return summary.version();
    }
}
