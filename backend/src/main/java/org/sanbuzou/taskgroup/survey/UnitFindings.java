package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Takes what back-checks find out, within the transaction of the caller. */
@ApplicationScoped
public class UnitFindings {
    private final SurveyUnits units;
    private final UnitRefresh refresh;

    UnitFindings(SurveyUnits units, UnitRefresh refresh) {
        this.units = units;
        this.refresh = refresh;
    }

    /** The unit is not as recorded: it is due for a visit from the next day on, until somebody goes there. */
    public void refuted(UUID unitId, String why, Instant at) {
        found(unitId, why, at);
    }

    /** The latest back-check has nothing, or nothing more, against what is recorded. */
    public void notRefuted(UUID unitId) {
        found(unitId, null, null);
    }

    private void found(UUID unitId, String why, Instant at) {
        var unit = units.lock(Set.of(unitId)).get(unitId);
        unit.refute(why, at);
        refresh.refresh(unit);
    }
}
