package org.sanbuzou.taskgroup.survey.backcheck;

import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.sampling.Verdict;
import org.sanbuzou.shared.web.Versioned;
import org.sanbuzou.taskgroup.survey.PlacedUnit;

/** @param mayCheck whether the caller may go there: drawn, and neither visited nor looked after by the caller's own pair */
record BackCheckUnitView(
        UUID unitId,
        String unitCode,
        String villageName,
        String blockName,
        String stratum,
        String probability,
        boolean drawn,
        boolean mayCheck,
        Outcome outcome,
        int version)
        implements Versioned {
    record Outcome(Verdict verdict, String note, UUID checkedByMemberId, String checkedByName, Instant at) {}

    static BackCheckUnitView of(
            BackCheckUnit unit, PlacedUnit place, String probability, boolean mayCheck, Outcome outcome) {
        return new BackCheckUnitView(
                unit.unitId(),
                place.code(),
                place.villageName(),
                place.blockName(),
                unit.stratum(),
                probability,
                unit.isDrawn(),
                mayCheck,
                outcome,
                unit.version());
    }
}
